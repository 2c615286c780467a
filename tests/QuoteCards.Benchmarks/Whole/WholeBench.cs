using System.Globalization;
using System.Text.Json;
using QuoteCards.Episodes;

namespace QuoteCards.Benchmarks.Whole;

/// <summary>The published program, a folder for its cards, and notes of our own quotes.</summary>
internal sealed class WholeBench : IDisposable
{
    // As many as an episode of an hour has.
    private const int QuotesAnEpisode = 25;

    private readonly string _folder;
    private readonly string _notes, _art, _bare;
    private int _folders;

    /// <param name="program">The published program.</param>
    /// <param name="folder">Below which notes and cards are written.</param>
    public WholeBench(string program, string folder)
    {
        Program = program;
        // Never one that is there: its cards would be known.
        _folder = Directory.CreateDirectory(Path.Combine(folder, $"quotecards-bench-{Guid.NewGuid():N}")).FullName;
        _notes = Notes(Quotes);
        _bare = Path.Combine(_folder, "bare.json");
        NotesJson.Write(new FileInfo(_bare), Quotes, bare: true);
        _art = Path.Combine(_folder, "art.png");
        CoverArt.Write(_art);
        // The longest holds no other and is held by none.
        string id = OwnQuotes.Episode(Quotes).Quotes.MaxBy(q => q.Text.Length)!.Id.Value;
        Starts =
        [
            ("preview ID --out x.png", ["preview", id, _notes, "--theme", "broadsheet", "--out", Path.Combine(_folder, "x.png"), "-q"]),
            ("preview ID --theme midnight --out x.png", ["preview", id, _notes, "--theme", "midnight", "--out", Path.Combine(_folder, "x.png"), "-q"]),
            ("list", ["list"]),
            ("--help", ["--help"]),
        ];
    }

    public string Program { get; }

    public int Quotes => 200;

    /// <summary>What is timed from a cold start.</summary>
    public (string Name, string[] Arguments)[] Starts { get; }

    /// <summary>Renders the quotes anew, as the whole process.</summary>
    public CardFigures Render(string theme, string size)
    {
        string cards = NewFolder();
        ProgramRun run = ProgramRun.Of(Program, ["render", _notes, "--theme", theme, "--size", size, "--out", cards, "-q", .. theme == "cover" ? ["--art", _art] : Array.Empty<string>()]);
        long[] bytes = [.. Directory.EnumerateFiles(cards, "*.png", SearchOption.AllDirectories).Select(f => new FileInfo(f).Length)];
        return new CardFigures(bytes.Length / run.Seconds, bytes.Average() / 1024, run.Mebibytes);
    }

    /// <summary>Seconds for 2,000 cards with so many workers.</summary>
    public double Jobs(int workers)
    {
        string cards = NewFolder();
        return ProgramRun.Of(Program, "render", Notes(2_000), "--theme", "broadsheet", "--out", cards, "-q", "-j", workers.ToString(CultureInfo.InvariantCulture)).Seconds;
    }

    /// <summary>So many cards of a back catalogue, and a second run over them, as a row of the table. At the smallest size, so that a disk holds them.</summary>
    public string Curve(int count)
    {
        string notes = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"episodes{count}")), cards = NewFolder();
        string[] arguments = ["render", notes, "--theme", "broadsheet", "--size", "300x300", "--out", cards, "-q"];
        NotesJson.WriteEpisodes(Directory.CreateDirectory(notes), count, QuotesAnEpisode);
        ProgramRun first = ProgramRun.Of(Program, arguments), again = ProgramRun.Of(Program, arguments);
        return string.Create(CultureInfo.InvariantCulture, $"| {count:N0} | {(count + QuotesAnEpisode - 1) / QuotesAnEpisode:N0} | {first.Seconds:0.0} | {first.Mebibytes:0} | {again.Seconds * 1000:0} |");
    }

    /// <summary>Milliseconds of a second run over the 1,000 unchanged cards of one episode, the best of so many.</summary>
    public double Unchanged(int runs)
    {
        string[] arguments = ["render", Notes(1_000), "--theme", "broadsheet", "--out", Path.Combine(_folder, "unchanged"), "-q"];
        ProgramRun.Of(Program, arguments);
        return 1000 * Enumerable.Range(0, runs).Min(_ => ProgramRun.Of(Program, arguments).Seconds);
    }

    /// <summary>The peers' figures for the same quotes.</summary>
    public PeerFigures[] Peers()
    {
        ProgramRun run = ProgramRun.Of("node", Path.Combine(Bench.Root, "tests", "QuoteCards.Benchmarks", "peers", "peers.mjs"), _bare);
        return [.. run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(l => l[0] == '{').Select(l => JsonSerializer.Deserialize<PeerFigures>(l)!)];
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // A new one each time, and none is removed before the end: ext4 looks at the files that anybody removed nearby in the last six minutes before it makes another.
    private string NewFolder() => Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"cards{_folders++}"));

    private string Notes(int quotes)
    {
        string file = Path.Combine(_folder, string.Create(CultureInfo.InvariantCulture, $"{quotes}.json"));
        if (!File.Exists(file)) NotesJson.Write(new FileInfo(file), quotes, bare: false);
        return file;
    }
}
