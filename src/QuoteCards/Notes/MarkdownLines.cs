using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace QuoteCards.Notes;

/// <summary>The lines of one Markdown paragraph: hard and soft ends alike, since an attribution stands on the line under its quote.</summary>
internal sealed class MarkdownLines(string? file, int skip, Action<NoteBlock> made)
{
    private readonly NoteLine _line = new();
    private BlockKind _kind;
    private int _level, _at;

    /// <summary>Gives a block for every line. <paramref name="line"/> is Markdig's, from 0.</summary>
    public void Read(ContainerInline? inlines, int line, BlockKind kind, int level = 0)
    {
        (_kind, _level, _at) = (kind, level, line + skip + 1);
        if (inlines is not null) Walk(inlines);
        End();
    }

    private void Walk(ContainerInline inlines)
    {
        foreach (Inline inline in inlines)
            switch (inline)
            {
                case LiteralInline literal: Add(literal.Content.ToString()); break;
                case CodeInline code: Add("`" + code.Content + "`"); break;
                case HtmlEntityInline entity: Add(entity.Transcoded.ToString()); break;
                case AutolinkInline address: Add(address.Url); break;
                case LineBreakInline: Break(); break;
                case HtmlInline tag: Tag(tag.Tag); break;
                case LinkInline { IsImage: true }: break;
                case LinkInline link: Link(link); break;
                case EmphasisInline emphasis: Emphasis(emphasis); break;
                case DelimiterInline delimiter: Add(delimiter.ToLiteral()); Walk(delimiter); break;
                case ContainerInline container: Walk(container); break;
                default: break;
            }
    }

    private void Add(string text) => _line.Add(text, _at);

    private void Break()
    {
        End();
        _at++;
    }

    private void Tag(string tag)
    {
        string name = tag.Trim('<', '>', '/', ' ').ToLowerInvariant();
        if (name == "br") End();
        else if (name == "mark") Add("==");
        else if (name is "b" or "strong") Add("**");
        else if (name is "q") Add(tag[1] == '/' ? "”" : "“");
    }

    private void Link(LinkInline link)
    {
        System.Text.StringBuilder label = new();
        foreach (LiteralInline literal in link.FindDescendants<LiteralInline>()) label.Append(literal.Content.AsSpan());
        if (_line.Link(label.ToString(), link.Url)) Add("[" + label + "]");
        else Walk(link);
    }

    private void Emphasis(EmphasisInline emphasis)
    {
        string mark = emphasis.DelimiterChar == '=' ? "==" : emphasis.DelimiterCount == 2 ? "**" : "*";
        Add(mark);
        Walk(emphasis);
        Add(mark);
    }

    private void End()
    {
        if (_line.End(_kind, file) is { } block) made(block with { Level = _level });
    }
}
