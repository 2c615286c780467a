using System.CommandLine;
using QuoteCards.Cli.Json;
using QuoteCards.Cli.Terminal;
using QuoteCards.Cli.Usage;
using QuoteCards.Diagnostics;
using QuoteCards.Sizes;

namespace QuoteCards.Cli.Commands;

/// <summary><c>sizes</c>: the sizes that have a name, and what networks take.</summary>
internal sealed class SizesCommand : Command, IHasExamples
{
    private readonly Surroundings _here;
    private readonly NotesArguments _notes;

    public SizesCommand(Surroundings here) : base("sizes", "Lists the sizes, those of the configuration too, with the networks they suit and their limits.")
    {
        (_here, _notes) = (here, new NotesArguments(here));
        Options.Add(_notes.Json);
        SetAction((parsed, _) => Task.FromResult(Act(parsed)));
    }

    public IReadOnlyList<string> Examples { get; } = ["quotecards sizes", "quotecards sizes --json", "quotecards render notes.md --size 1234x567"];

    private int Act(ParseResult parsed)
    {
        if (!_notes.Configure()) return ExitCode.Refused;
        SizeTable table = new CardShelf(_here, _notes).Table;
        if (parsed.GetValue(_notes.Json))
        {
            _here.Out.WriteLine(SizeJson.List(table));
            return ExitCode.Done;
        }

        HangingRows rows = new(_here);
        int wide = table.All.Max(s => CellText.Of(s.Name));
        foreach (CardSize s in table.All) rows.Write($"{rows.Bold(CellText.Pad(SafeText.OneLine(s.Name), wide))}  {$"{s.Width}x{s.Height}",-9}", wide + 11, s.Use + Clear(s.Safe));
        _here.Out.WriteLine();
        foreach (Network n in table.Networks) rows.Write(rows.Bold(n.Name.PadRight(wide)), wide, $"{string.Join(", ", n.Sizes)}: {Limits(n)}");
        return ExitCode.Done;
    }

    private static string Clear(Insets safe) => safe == default ? "" : $" (clear of text: left {safe.Left}, top {safe.Top}, right {safe.Right}, bottom {safe.Bottom})";

    private static string Limits(Network n)
    {
        string[] limits =
        [
            n.MaxBytes is { } bytes ? $"files up to {BatchTally.Weight(bytes).Replace(".0 ", " ", StringComparison.Ordinal)}" : "", n.MaxImages is { } images ? $"{images} a post" : "",
            n.AltText is { } alt ? $"alt text up to {alt}" : "", n.Note,
        ];
        return string.Join(", ", limits.Where(l => l.Length > 0));
    }
}
