using System.CommandLine;
using System.Globalization;
using System.Text.Json;

namespace QuoteCards.Benchmarks.Whole;

/// <summary><c>whole</c>: the published program as a user runs it, each figure a whole process, as Markdown tables.</summary>
/// <remarks>Rounds go over everything in turn and the best of each counts: other work on a machine only slows, and slows all alike.</remarks>
internal sealed class WholeCommand : Command
{
    private static readonly string[] Themes = ["broadsheet", "dusk", "midnight", "halo", "cover"];

    // Our own runs a round: they are over in a third of a second, while the peers draw for seconds behind a warm-up.
    private const int Runs = 3;

    private readonly Option<FileInfo> _program = new("--program") { Description = "The published quotecards", Required = true };
    private readonly Option<int> _rounds = new("--rounds") { Description = "Rounds; the best of each figure counts", DefaultValueFactory = _ => 5 };
    private readonly Option<int[]> _curve = new("--curve") { Description = "Cards of the memory curve", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [100, 1_000, 10_000, 100_000] };
    // What the peers draw stays in memory. On a disk ext4 looks at the files that anybody removed in the last six minutes before it makes another: up to a fifth of a run, behind a build.
    private readonly Option<DirectoryInfo> _folder = new("--folder") { Description = "Where notes and cards are written (default: a RAM disk where there is one)", DefaultValueFactory = _ => new DirectoryInfo(Directory.Exists("/dev/shm") ? "/dev/shm" : Path.GetTempPath()) };
    private readonly Option<bool> _peers = new("--peers") { Description = "The peers, too; npm ci in peers/ first" };

    public WholeCommand() : base("whole", "Times the published program as whole processes, and its peers")
    {
        foreach (Option o in new Option[] { _program, _rounds, _curve, _folder, _peers }) Options.Add(o);
        SetAction(Act);
    }

    private void Act(ParseResult parsed)
    {
        TextWriter output = parsed.InvocationConfiguration.Output;
        using WholeBench bench = new(parsed.GetValue(_program)!.FullName, parsed.GetValue(_folder)!.FullName);
        int rounds = parsed.GetValue(_rounds);
        Dictionary<string, PeerFigures> peers = [];
        Dictionary<(string, string), CardFigures> cards = [];
        for (int round = 0; round < rounds; round++)
        {
            foreach (string size in new[] { "square", "story" })
                foreach (string theme in Themes)
                    for (int run = 0; run < Runs; run++) Better(cards, (theme, size), bench.Render(theme, size), f => f.Rate);
            if (!parsed.GetValue(_peers)) continue;
            foreach (PeerFigures peer in bench.Peers()) Better(peers, $"{peer.Name} {peer.Ground}", peer, f => f.Rate);
        }

        output.WriteLine(Text($"{Environment.ProcessorCount} cores, {bench.Quotes} distinct quotes of 51 to 320 characters, PNG without loss, into {parsed.GetValue(_folder)!.FullName}, the best of {rounds} rounds of {Runs}."));
        output.WriteLine("\n| theme | size | cards/s | KiB a card | peak MiB |\n| --- | --- | --- | --- | --- |");
        foreach (((string theme, string size), CardFigures f) in cards) output.WriteLine(Text($"| {theme} | {size} | {f.Rate:0} | {f.Kib:0.0} | {f.Mib:0} |"));
        Start(output, bench, rounds);
        Workers(output, bench, rounds);
        output.WriteLine(Text($"\nA second run over the 1,000 unchanged cards of one episode takes {bench.Unchanged(4 * rounds):0} ms."));
        output.WriteLine("\n| cards | episodes | seconds | peak MiB | again, nothing changed, ms |\n| --- | --- | --- | --- | --- |");
        foreach (int count in parsed.GetValue(_curve)!) output.WriteLine(bench.Curve(count));
        if (peers.Count > 0) Compare(output, cards, peers);
    }

    private static void Start(TextWriter output, WholeBench bench, int rounds)
    {
        output.WriteLine("\n| from a cold start | ms | peak MiB |\n| --- | --- | --- |");
        foreach ((string name, string[] arguments) in bench.Starts)
        {
            ProgramRun[] runs = [.. Enumerable.Range(0, 4 * rounds).Select(_ => ProgramRun.Of(bench.Program, arguments))];
            output.WriteLine(Text($"| `{name}` | {runs.Min(r => r.Seconds) * 1000:0} | {runs.Max(r => r.Mebibytes):0} |"));
        }
    }

    private static void Workers(TextWriter output, WholeBench bench, int rounds)
    {
        (double one, double two) = (double.MaxValue, double.MaxValue);
        for (int round = 0; round < rounds; round++) (one, two) = (Math.Min(one, bench.Jobs(1)), Math.Min(two, bench.Jobs(2)));
        output.WriteLine(Text($"\nTwo workers draw {one / two:0.00} times as fast as one (2,000 cards of `broadsheet`: {one:0.00} s and {two:0.00} s)."));
    }

    private static void Compare(TextWriter output, Dictionary<(string Theme, string Size), CardFigures> cards, Dictionary<string, PeerFigures> peers)
    {
        output.WriteLine("\n| peer | card | cards/s | KiB a card | peak MiB | broadsheet | dusk | midnight | halo |\n| --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (PeerFigures peer in peers.Values)
        {
            string ratios = string.Join(" | ", Themes[..4].Select(t => Text($"{cards[(t, "square")].Rate / peer.Rate:0.00} ×")));
            output.WriteLine(Text($"| {peer.Name} | {peer.Ground} | {peer.Rate:0} | {peer.Kib:0.0} | {peer.Mib:0} | {ratios} |"));
        }
    }

    private static void Better<TKey, TValue>(Dictionary<TKey, TValue> best, TKey key, TValue now, Func<TValue, double> rate) where TKey : notnull
    {
        if (!best.TryGetValue(key, out TValue? had) || rate(now) > rate(had)) best[key] = now;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
