using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using QuoteCards.Diagnostics;

namespace QuoteCards.Notes;

/// <summary>HTML to blocks: headings, quotes and paragraphs, each line break a line of its own.</summary>
internal static class HtmlNotes
{
    public static NotesDocument Read(string text, string? file)
    {
        HtmlParser parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using IHtmlDocument document = parser.ParseDocument(text);
        List<NoteBlock> blocks = [];
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        Stack<INode> open = new();
        if (document.Body is { } body) open.Push(body);
        System.Text.StringBuilder line = new();
        Place place = new(file, 1);
        BlockKind kind = BlockKind.Paragraph;
        while (open.Count > 0)
        {
            INode node = open.Pop();
            if (node is IText t) { line.Append(t.Data.Replace('\n', ' ')); continue; }
            if (node is not IElement e || e.LocalName is "script" or "style" or "nav" or "template") continue;
            if (e.LocalName is "strong" or "b" or "mark" && e.ParentElement?.LocalName is not ("h1" or "h2" or "h3")) line.Append(e.TextContent);
            else if (e.LocalName == "/") Flush();
            else if (e.LocalName == "br") Flush();
            else
            {
                bool block = e.LocalName is "p" or "div" or "li" or "blockquote" or "tr" or "article" or "section" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "footer" or "header" or "ul" or "ol" or "figcaption";
                if (block)
                {
                    Flush();
                    kind = e.LocalName is ['h', >= '1' and <= '6'] ? BlockKind.Heading : e.Closest("blockquote") is not null ? BlockKind.Quoted : BlockKind.Paragraph;
                    if (e.SourceReference is { } at) place = new Place(file, at.Position.Line);
                }

                if (block && e.LocalName is ['h', >= '1' and <= '6']) { blocks.Add(new NoteBlock(kind, Clean(e.TextContent), place)); continue; }
                if (block && e.ChildNodes.Length > 0) open.Push(document.CreateElement("br"));
                for (int i = e.ChildNodes.Length - 1; i >= 0; i--) open.Push(e.ChildNodes[i]);
                if (e.LocalName == "td") line.Append(' ');
            }
        }

        Flush();
        return new NotesDocument(blocks, fields);

        void Flush()
        {
            string one = Clean(line.ToString());
            line.Clear();
            if (one.Length > 0) blocks.Add(new NoteBlock(kind, one, place));
        }
    }

    private static string Clean(string text) => string.Join(' ', SafeText.OneLine(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
