using System.Globalization;
using QuoteCards.Batches;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using Spectre.Console;

namespace QuoteCards.Cli.Terminal;

/// <summary>Episodes with their quotes: columns that wrap in a terminal, else a line each.</summary>
/// <param name="here">The machine.</param>
/// <param name="all">Every ID that is shown, so that what tells them apart can stand out.</param>
internal sealed class QuoteList(Surroundings here, IEnumerable<string> all)
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

    // Of UTF-16 code units, where nothing wraps.
    private const int ShortTitle = 80;

    private readonly Dictionary<string, int> _prefixes = Prefixes(all);
    private IAnsiConsole? _console;
    private bool _begun;

    private IAnsiConsole Console => _console ??= Screen.Of(here.Out, here);

    private bool IsTerminal => here.IsTerminal && !here.IsDumb;

    /// <summary>Writes one episode; in a terminal a blank line parts it from the one before.</summary>
    /// <param name="episode">The episode.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="facts">What else is said of it.</param>
    public void Write(Episode episode, string title, string[] facts)
    {
        if (IsTerminal && _begun) here.Out.WriteLine();
        _begun = true;
        string named = title.Length > 0 || !IsTerminal && facts.Length > 0 ? title : episode.Source ?? "";
        Head(named, facts);
        if (episode.Quotes.Count == 0) return;
        if (!IsTerminal)
        {
            Lines(episode, "");
            return;
        }

        Columns(episode);
        int notable = episode.Quotes.Count(q => q.Notable);
        Console.MarkupLine(Styled("dim", string.Create(CultureInfo.InvariantCulture, $"{episode.Quotes.Count} {(episode.Quotes.Count == 1 ? "quote" : "quotes")}{(notable > 0 ? $", {notable} picked out by the notes" : "")}")));
    }

    /// <summary>Writes the line above an episode or a feed.</summary>
    public void Head(string title, string[] facts)
    {
        if (IsTerminal) Console.MarkupLine(Styled("bold", title) + (facts.Length > 0 ? Styled("dim", " · " + string.Join(" · ", facts)) : ""));
        else here.Out.WriteLine(SafeText.OneLine(string.Join(" · ", facts.Prepend(title).Where(f => f.Length > 0))));
    }

    /// <summary>Writes one episode of a feed: a line, and its quotes below it.</summary>
    /// <param name="episode">The episode.</param>
    /// <param name="columns">Its number and the like, padded.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="instead">What stands behind the title.</param>
    public void Below(Episode episode, string columns, string title, string instead)
    {
        string tail = instead.Length > 0 ? $"  ({instead})" : "";
        if (!IsTerminal)
        {
            here.Out.WriteLine(SafeText.OneLine($"{columns}  {AltText.Cut(title, ShortTitle)}{tail}"));
            Lines(episode, "  ");
            return;
        }

        string shown = CellText.Fit(SafeText.OneLine(title), Math.Max(16, here.Columns - columns.Length - 2 - CellText.Of(tail)));
        Console.MarkupLine($"{Styled("dim", columns)}  {Styled("bold", shown)}{Styled("dim", tail)}");
        if (episode.Quotes.Count > 0) Columns(episode);
    }

    private void Columns(Episode episode)
    {
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

        Console.Write(grid);
    }

    private static GridColumn Column(int width) => new() { NoWrap = false, Width = width, Padding = new Padding(0, 0, 2, 0) };

    // What must be typed of an ID stands out.
    private string Id(string id)
    {
        int length = Math.Min(id.Length, Math.Max(LeastPrefix, _prefixes.GetValueOrDefault(id)));
        return Styled("bold", id[..length]) + (length < id.Length ? Styled("dim", id[length..]) : "");
    }

    // In order, the IDs that begin alike are neighbours.
    private static Dictionary<string, int> Prefixes(IEnumerable<string> all)
    {
        string[] order = [.. all.Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase)];
        Dictionary<string, int> lengths = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < order.Length; i++) lengths[order[i]] = 1 + Math.Max(i > 0 ? Alike(order[i - 1], order[i]) : 0, i + 1 < order.Length ? Alike(order[i], order[i + 1]) : 0);
        return lengths;
    }

    private static int Alike(string a, string b)
    {
        int length = 0;
        while (length < a.Length && length < b.Length && char.ToUpperInvariant(a[length]) == char.ToUpperInvariant(b[length])) length++;
        return length;
    }

    private void Lines(Episode episode, string indent)
    {
        int wide = episode.Quotes.Select(q => CellText.Of(q.Speaker?.Name ?? "")).DefaultIfEmpty(0).Max();
        bool held = episode.Quotes.Any(q => q.Check is not null);
        foreach (Quote q in episode.Quotes)
            here.Out.WriteLine(SafeText.OneLine(
                $"{indent}{q.Id}  {q.Time,8}  {CellText.Pad(q.Speaker?.Name ?? "", wide)}  {(held ? $"{q.Check?.VerdictWord,-9}  " : "")}{(q.Notable ? "★" : " ")} {AltText.Cut(q.Text.ReplaceLineEndings(" "), Short)}"));
    }

    private string Styled(string style, string text) => here.HasColor ? $"[{style}]{Plain(text)}[/]" : Plain(text);

    private static string Plain(string text) => SafeText.OneLine(text).EscapeMarkup();
}
