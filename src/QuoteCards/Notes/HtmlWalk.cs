using AngleSharp.Dom;
using QuoteCards.Diagnostics;

namespace QuoteCards.Notes;

/// <summary>Walks the body of a page without recursion, so that no nesting is too deep.</summary>
internal sealed class HtmlWalk(string? file, int skip)
{
    private static readonly HashSet<string> Dropped = new(StringComparer.Ordinal) { "script", "style", "nav", "template", "noscript", "svg", "math", "button", "select", "iframe", "object", "textarea", "podcast:person" };

    private static readonly HashSet<string> Lines = new(StringComparer.Ordinal)
    {
        "p", "div", "article", "section", "header", "footer", "main", "aside", "figure", "figcaption", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "table", "tr", "td", "th",
        "h1", "h2", "h3", "h4", "h5", "h6", "pre", "address", "hr", "body",
    };

    private static readonly HashSet<string> Others = new(StringComparer.OrdinalIgnoreCase) { "comments", "comment-list", "commentlist", "comments-area", "comment-section", "comments-section", "disqus_thread", "respond", "subscription-widget-wrap", "related-posts" };

    private static readonly HashSet<string> Pulled = new(StringComparer.OrdinalIgnoreCase) { "pullquote", "pull-quote", "pull_quote", "wp-block-pullquote", "quote", "blockquote" };

    private readonly NoteLine _line = new();
    private readonly Stack<(INode? Node, Action? After)> _open = new();
    private List<string>? _cells;
    private List<TimeLink> _cellLinks = [];
    private string _cell = "", _prefix = "";
    private int _at, _quoted, _heading, _figure, _source, _preformatted, _depth;
    private bool _dash;

    public List<NoteBlock> Blocks { get; } = [];

    public void Read(IElement body)
    {
        _open.Push((body, null));
        while (_open.TryPop(out (INode? Node, Action? After) next))
            if (next.After is { } after) after();
            else if (next.Node is IText text) Words(text.Data);
            else if (next.Node is IElement element && !Dropped.Contains(element.LocalName) && !IsOfOthers(element)) Element(element);
        End();
    }

    // What readers wrote under the notes, and what asks them to subscribe.
    private static bool IsOfOthers(IElement element) => Others.Contains(element.Id ?? "") || element.ClassList.Any(Others.Contains);

    // A quote that is set as an ornament, with no blockquote of its own around it or in it.
    private bool IsPulled(IElement element) =>
        _quoted == 0 && element.LocalName is "div" or "aside" or "p" or "figure" && element.ClassList.Any(Pulled.Contains) && element.QuerySelector("blockquote") is null;

    private void Words(string data)
    {
        if (_dash && data.TrimStart() is { Length: > 0 } start)
        {
            _dash = false;
            if (start[0] is not ('—' or '–' or '-' or '~')) _line.Add("— ", _at);
        }

        int from = 0;
        for (int i = 0; i <= data.Length; i++)
        {
            if (i < data.Length && data[i] != '\n') continue;
            _line.Add(data[from..i] + " "[..(i < data.Length ? 1 : 0)], _at);
            if (i < data.Length) _at++;
            if (_preformatted > 0) End();
            from = i + 1;
        }
    }

    private void Element(IElement element)
    {
        if (element.SourceReference is { } source) _at = source.Position.Line + skip;
        string name = element.LocalName;
        if (Lines.Contains(name)) End();
        if (name == "p" && _quoted > 0 && Blocks is [.., { Kind: BlockKind.Quoted } last]) Blocks.Add(last with { Text = "", Item = false, Links = [] });
        switch (name)
        {
            case "br": End(); break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6": Heading(element, name[1] - '0'); break;
            case var _ when IsPulled(element): _quoted++; Inside(element, () => { End(); _quoted--; Blank(); }); break;
            case "blockquote": _quoted++; Inside(element, () => { End(); _quoted--; Blank(); }); break;
            case "ul" or "ol": _depth++; Inside(element, () => { End(); _depth--; }); break;
            case "li": _prefix = element.ParentElement?.LocalName == "ol" ? "1. " : "- "; Inside(element, () => { End(); _prefix = ""; }); break;
            case "dt": Inside(element, Term); break;
            case "tr" when !HtmlTables.IsLayout(element, Blocks is [.., { Kind: BlockKind.Header or BlockKind.Row }]): Row(element); break;
            case "td" or "th" when _cells is not null: _cell = ""; Inside(element, Cell); break;
            // What is said of a picture was said by nobody on air.
            case "figcaption" when element.ParentElement is { } figure && HtmlTables.HoldsPicture(figure): break;
            case "footer" or "cite" or "figcaption" when _quoted + _figure > 0: Source(element); break;
            case "figure": _figure++; Inside(element, () => { End(); _figure--; }); break;
            case "pre": Preformatted(element); break;
            case "a": Link(element); break;
            case "strong" or "b": Around(element, "**"); break;
            case "em" or "i": Around(element, "*"); break;
            case "mark": Around(element, "=="); break;
            case "q": _line.Add("“", _at); Inside(element, () => _line.Add("”", _at)); break;
            default: Inside(element, Lines.Contains(name) ? End : null); break;
        }

    }

    private void Inside(IElement element, Action? after)
    {
        if (after is not null) _open.Push((null, after));
        for (int i = element.ChildNodes.Length - 1; i >= 0; i--) _open.Push((element.ChildNodes[i], null));
    }

    private void Around(IElement element, string mark)
    {
        if (_heading > 0)
        {
            Inside(element, null);
            return;
        }

        _line.Add(mark, _at);
        Inside(element, () => _line.Add(mark, _at));
    }

    private void Heading(IElement element, int level)
    {
        _heading = level;
        Inside(element, () => { End(); _heading = 0; });
    }

    // Code is left out; other preformatted text keeps its lines.
    private void Preformatted(IElement element)
    {
        if (element.Children.Any(c => c.LocalName == "code")) return;
        _preformatted++;
        Inside(element, () => { End(); _preformatted--; });
    }

    // Who is quoted stands on a line of its own, behind a dash.
    private void Source(IElement element)
    {
        if (_source > 0)
        {
            Inside(element, null);
            return;
        }

        End();
        (_source, _dash) = (1, true);
        Inside(element, () => { End(); _source = 0; _dash = false; });
    }

    private void Link(IElement element)
    {
        string label = NoteLine.Squeeze(element.TextContent);
        bool time = _line.Link(label, element.GetAttribute("href"));
        if (time) _line.Add("[", _at);
        Inside(element, time ? () => _line.Add("]", _at) : null);
    }

    private void Row(IElement row)
    {
        int at = _at;
        (_cells, _cellLinks) = ([], []);
        bool header = row.Children.Length > 0 && row.Children.All(c => c.LocalName == "th");
        Inside(row, () =>
        {
            if (_cells is { Count: > 0 } cells) Blocks.Add(new NoteBlock(header ? BlockKind.Header : BlockKind.Row, string.Join(" | ", cells), new Place(file, at)) { Cells = cells, Links = _cellLinks });
            _cells = null;
        });
    }

    // The term of a description list heads what is said under it.
    private void Term()
    {
        if (_line.Line > 0) _line.Add(":", _at);
        End();
    }

    private void Cell()
    {
        End();
        _cells?.Add(_cell.Trim());
        _cell = "";
    }

    private void Blank()
    {
        if (Blocks.Count > 0 && Blocks[^1].Kind is BlockKind.Quoted) Blocks.Add(new NoteBlock(BlockKind.Blank, "", Blocks[^1].Place));
    }

    private void End()
    {
        BlockKind kind = _heading > 0 ? BlockKind.Heading : _quoted > 0 ? BlockKind.Quoted : BlockKind.Paragraph;
        if (_line.End(kind, file, _cells is null && _heading == 0 ? _prefix : "") is not { } block) return;
        _prefix = "";
        if (_cells is null)
        {
            Blocks.Add(block with { Level = _heading, Depth = _depth });
            return;
        }

        _cell += " " + block.Text;
        _cellLinks.AddRange(block.Links);
    }
}
