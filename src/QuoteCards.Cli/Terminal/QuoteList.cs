using System.Globalization;
using QuoteCards.Batches;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using Spectre.Console;

namespace QuoteCards.Cli.Terminal;

/// <summary>The quotes of an episode: columns that wrap in a terminal, else a line each.</summary>
/// <param name="here">The machine.</param>
/// <param name="all">Every ID that is shown, so that what tells them apart can stand out.</param>
internal sealed class QuoteList(Surroundings here, IReadOnlyCollection<string> all)
{
    // A longer quote is cut: the list is looked through, and explain shows the whole.
    private const int MostLines = 3;

    private const double Filled = 0.9;

    // Of cells; a longer name wraps.
    private const int WidestName = 22;

    // Of UTF-16 code units, where nothing wraps.
    private const int Short = 64;

    // A beginning of one or two letters tells a quote apart today and not tomorrow.
    private const int LeastPrefix = 4;

    private bool _begun;

    /// <summary>Writes one episode; in a terminal a blank line parts it from the one before.</summary>
    public void Write(Episode episode)
    {
        string? date = episode.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string[] rest = [.. new[] { episode.Show, date }.OfType<string>()];
        string title = SafeText.OneLine(episode.Title ?? episode.Source ?? "");
        if (here.IsTerminal && !here.IsDumb) Columns(episode, title, rest);
        else Lines(episode, string.Join(" · ", new[] { episode.Title }.Concat(rest).Where(s => s is not null)));
    }

    private void Columns(Episode episode, string title, string[] rest)
    {
        if (_begun) here.Out.WriteLine();
        _begun = true;
        IAnsiConsole console = Screen.Of(here.Out, here);
        console.MarkupLine(Styled("bold", title) + (rest.Length > 0 ? Styled("dim", " · " + string.Join(" · ", rest)) : ""));
        int name = Math.Min(WidestName, episode.Quotes.Max(q => CellText.Of(q.Speaker?.Name ?? "–")));
        int time = episode.Quotes.Max(q => q.Time?.ToString().Length ?? 1), id = episode.Quotes.Max(q => q.Id.Value.Length);
        bool held = episode.Quotes.Any(q => q.Check is not null);
        int words = Math.Max(20, here.Columns - name - time - Math.Min(id, 24) - (held ? 11 : 0) - 10);
        Grid grid = new Grid().AddColumn(Column(1)).AddColumn(Column(Math.Min(id, 24))).AddColumn(Column(time).RightAligned());
        if (held) grid.AddColumn(Column(9));
        grid.AddColumn(Column(name)).AddColumn(new GridColumn { Padding = new Padding(0, 0, 0, 0) });
        foreach (Quote q in episode.Quotes)
        {
            string said = SafeText.OneLine(q.Text);
            // Lines are seldom full to their last cell; and a line more is shown rather than a few words left out.
            if (CellText.Of(said) > (MostLines + 1) * words * Filled) said = CellText.Fit(said, (int)(MostLines * words * Filled));
            string[] cells =
            [
                q.Notable ? Styled("yellow", "★") : " ", Id(q.Id.Value), q.Time is { } at ? at.ToString() : Styled("dim", "–"), .. held ? new[] { q.Check?.VerdictWord ?? "" } : [],
                q.Speaker is { } who ? Plain(who.Name) : Styled("dim", "–"), Plain(said),
            ];
            grid.AddRow(cells);
        }

        console.Write(grid);
        int notable = episode.Quotes.Count(q => q.Notable);
        console.MarkupLine(Styled("dim", string.Create(CultureInfo.InvariantCulture, $"{episode.Quotes.Count} {(episode.Quotes.Count == 1 ? "quote" : "quotes")}{(notable > 0 ? $", {notable} picked out by the notes" : "")}")));
    }

    private static GridColumn Column(int width) => new() { NoWrap = false, Width = width, Padding = new Padding(0, 0, 2, 0) };

    // What must be typed of an ID stands out.
    private string Id(string id)
    {
        int length = Math.Min(LeastPrefix, id.Length);
        while (length < id.Length && all.Count(other => other.StartsWith(id[..length], StringComparison.OrdinalIgnoreCase)) > 1) length++;
        return Styled("bold", id[..length]) + (length < id.Length ? Styled("dim", id[length..]) : "");
    }

    private void Lines(Episode episode, string head)
    {
        here.Out.WriteLine(SafeText.OneLine(head.Length > 0 ? head : episode.Source ?? ""));
        int wide = episode.Quotes.Select(q => CellText.Of(q.Speaker?.Name ?? "")).DefaultIfEmpty(0).Max();
        bool held = episode.Quotes.Any(q => q.Check is not null);
        foreach (Quote q in episode.Quotes)
            here.Out.WriteLine(SafeText.OneLine(
                $"{q.Id}  {q.Time,8}  {CellText.Pad(q.Speaker?.Name ?? "", wide)}  {(held ? $"{q.Check?.VerdictWord,-9}  " : "")}{(q.Notable ? "★" : " ")} {AltText.Cut(q.Text.ReplaceLineEndings(" "), Short)}"));
    }

    private string Styled(string style, string text) => here.HasColor ? $"[{style}]{Plain(text)}[/]" : Plain(text);

    private static string Plain(string text) => SafeText.OneLine(text).EscapeMarkup();
}
