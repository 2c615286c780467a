using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;
using QuoteCards.Diagnostics;

namespace QuoteCards.Notes;

/// <summary>Markdown to blocks, a line each.</summary>
internal sealed class MarkdownNotes
{
    private static readonly MarkdownPipeline Pipeline = Build();

    private readonly string[] _lines;
    private readonly string? _file;
    private readonly int _skip;
    private readonly List<NoteBlock> _made = [];
    private readonly MarkdownLines _inlines;
    private string _prefix = "";
    private int _depth;

    private MarkdownNotes(string[] lines, string? file, int skip)
    {
        (_lines, _file, _skip) = (lines, file, skip);
        _inlines = new MarkdownLines(file, skip, Add);
    }

    /// <summary>Reads a document; <paramref name="skip"/> lines at its top are passed over.</summary>
    public static List<NoteBlock> Read(string text, string? file, int skip)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        string body = string.Join('\n', lines.AsSpan(Math.Min(skip, lines.Length)));
        try
        {
            MarkdownNotes reader = new(lines, file, skip);
            reader.Walk(Markdown.Parse(body, Pipeline), quoted: false);
            return Callouts.Resolve(reader._made);
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested deeper than 128; the line reader does not mind.
            return TextNotes.Read(text, file, skip);
        }
    }

    private static MarkdownPipeline Build()
    {
        MarkdownPipelineBuilder made = new MarkdownPipelineBuilder().UsePreciseSourceLocation().UsePipeTables().UseEmphasisExtras(EmphasisExtraOptions.Marked);
        // Notes are indented by accident, never as code; and a row of hyphens under a quoted line is a rule, not a heading.
        made.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        if (made.BlockParsers.Find<ParagraphBlockParser>() is { } paragraphs) paragraphs.ParseSetextHeadings = false;
        return made.Build();
    }

    private void Walk(ContainerBlock container, bool quoted)
    {
        foreach (Block block in container)
            switch (block)
            {
                case HeadingBlock heading: _inlines.Read(heading.Inline, heading.Line, BlockKind.Heading, heading.Level); break;
                case ParagraphBlock paragraph: _inlines.Read(paragraph.Inline, paragraph.Line, quoted ? BlockKind.Quoted : BlockKind.Paragraph); break;
                case ThematicBreakBlock rule: Underline(rule.Line, 2); break;
                case QuoteBlock quote: Walk(quote, quoted: true); break;
                case ListBlock list: List(list, quoted); break;
                case Table table: Rows(table); break;
                case HtmlBlock html: Html(html); break;
                case CodeBlock or LinkReferenceDefinition or LinkReferenceDefinitionGroup: break;
                case ContainerBlock other: Walk(other, quoted); break;
                default: break;
            }
    }

    private void List(ListBlock list, bool quoted)
    {
        _depth++;
        foreach (Block item in list)
        {
            if (item is not ListItemBlock one) continue;
            // The bullet stays: under a quote a hyphen may be the dash before a name.
            _prefix = list.IsOrdered ? $"{one.Order}. " : "- ";
            Walk(one, quoted);
            _prefix = "";
        }

        _depth--;
    }

    private void Rows(Table table)
    {
        foreach (Block block in table)
        {
            if (block is not TableRow row) continue;
            List<TimeLink> links = [];
            List<string> cells = [];
            foreach (Block cell in row)
            {
                List<NoteBlock> words = [];
                MarkdownLines inside = new(_file, _skip, words.Add);
                foreach (Block part in (TableCell)cell)
                    if (part is LeafBlock leaf) inside.Read(leaf.Inline, leaf.Line, BlockKind.Row);
                cells.Add(string.Join(' ', words.Select(w => w.Text)));
                links.AddRange(words.SelectMany(w => w.Links));
            }

            Add(new NoteBlock(row.IsHeader ? BlockKind.Header : BlockKind.Row, string.Join(" | ", cells), new Place(_file, row.Line + _skip + 1)) { Cells = cells, Links = links });
        }
    }

    private void Html(HtmlBlock block)
    {
        string html = block.Lines.ToString();
        if (HtmlDepth.Of(html) > HtmlDepth.Most) return;
        foreach (NoteBlock one in HtmlNotes.Read(html, _file, block.Line + _skip).Blocks) Add(one);
    }

    private static bool IsRule(NoteBlock block) => block.Kind == BlockKind.Paragraph && block.Text.Length >= 3 && (block.Text.Trim('-').Length == 0 || block.Text.Trim('=').Length == 0);

    // "Title" over a row of hyphens is a heading when it reads like one; a quoted line over it is not.
    private void Underline(int rule, int level)
    {
        if (_made.Count == 0 || _made[^1] is not { Kind: BlockKind.Paragraph, Item: false } above || above.Place.Line != rule + _skip) return;
        if (above.Text.Length < 80 && char.IsLetterOrDigit(above.Text[0]) && !".:,!?])".Contains(above.Text[^1], StringComparison.Ordinal) && _lines[rule + _skip].Trim().Trim('-', '=').Length == 0)
            _made[^1] = above with { Kind = BlockKind.Heading, Level = level };
    }

    private void Add(NoteBlock block)
    {
        if (IsRule(block))
        {
            Underline(block.Place.Line - 1 - _skip, block.Text[0] == '=' ? 1 : 2);
            return;
        }

        // A line that carries a quote on without its own > was not meant to be in it.
        string raw = block.Place.Line > 0 && block.Place.Line <= _lines.Length ? _lines[block.Place.Line - 1] : "";
        if (block.Kind == BlockKind.Quoted && !raw.Contains('>', StringComparison.Ordinal)) block = block with { Kind = BlockKind.Paragraph };
        block = block with { Text = WikiMarks.Strip(block.Text, block.Kind == BlockKind.Quoted), Depth = _depth };
        if (block.Text.Length == 0) return;
        if (_prefix.Length > 0) block = block with { Text = _prefix + block.Text, Item = true };
        _prefix = "";
        Gap(block);
        _made.Add(block);
    }

    private void Gap(NoteBlock next)
    {
        if (_made.Count == 0 || _made[^1].Kind == BlockKind.Header || next.Place.Line <= _made[^1].Place.Line + 1) return;
        int line = _made[^1].Place.Line + 1;
        bool inside = _made[^1].Kind == BlockKind.Quoted && next.Kind == BlockKind.Quoted && line <= _lines.Length && _lines[line - 1].TrimStart(' ', '-', '*').StartsWith('>');
        _made.Add(new NoteBlock(inside ? BlockKind.Quoted : BlockKind.Blank, "", new Place(_file, line)));
    }
}
