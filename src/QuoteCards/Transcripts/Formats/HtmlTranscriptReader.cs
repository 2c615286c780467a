using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Formats;

/// <summary>
/// HTML: the podcast namespace's <c>cite</c> (who), <c>time</c> (from when) and <c>p</c> (the words), in any nesting; without these,
/// its paragraphs are read as the lines of a text transcript.
/// </summary>
internal sealed class HtmlTranscriptReader
{
    private readonly UtteranceList list;
    private readonly List<(string Text, int Number)> lines = [];
    private readonly StringBuilder words = new();
    private readonly bool marked;
    private string? speaker;
    private Timestamp? time;
    private int line = 1, cue;

    private HtmlTranscriptReader(IHtmlDocument document, UtteranceList list)
    {
        this.list = list;
        marked = document.QuerySelector("cite, time") is not null;
    }

    public static void Read(string text, UtteranceList list)
    {
        HtmlParser parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using IHtmlDocument document = parser.ParseDocument(text);
        HtmlTranscriptReader reader = new(document, list);
        if (document.Body is { } body) reader.Walk(body);
        reader.Flush();
        if (!reader.marked) ProseReader.Read(reader.lines, list);
    }

    // A stack of its own, so that deep nesting costs no call depth.
    private void Walk(INode root)
    {
        Stack<(INode Node, bool End)> open = new();
        open.Push((root, false));
        while (open.TryPop(out (INode Node, bool End) at))
        {
            if (at.Node is IText text) words.Append(text.Data.Replace('\n', ' '));
            if (at.Node is not IElement e || e.LocalName is "script" or "style" or "template" or "nav" or "head") continue;
            if (at.End) Close(e);
            else
            {
                Open(e);
                open.Push((e, true));
                for (INode? child = e.LastChild; child is not null; child = child.PreviousSibling) open.Push((child, false));
            }
        }
    }

    private void Open(IElement e)
    {
        if (!IsBlock(e.LocalName) && !(marked && e.LocalName is "cite" or "time")) return;
        Flush();
        if (e.SourceReference is { } source) line = source.Position.Line;
    }

    private void Close(IElement e)
    {
        if (marked && e.LocalName == "cite")
        {
            speaker = UtteranceList.OneLine(words.ToString()).TrimEnd(':', ' ') is { Length: > 0 } name ? name : null;
            words.Clear();
        }
        else if (marked && e.LocalName == "time")
        {
            string shown = UtteranceList.OneLine(words.ToString()).Trim('[', ']', '(', ')', ' ');
            words.Clear();
            time = CueTime.TryRead(shown, out Timestamp at) || CueTime.TryRead(e.GetAttribute("datetime"), out at) ? at : time;
        }
        else if (e.LocalName is ['h', >= '1' and <= '6']) Heading();
        else if (IsBlock(e.LocalName)) Flush();
    }

    private void Heading()
    {
        if (marked) words.Clear();
        else words.Insert(0, "# ");
        Flush();
    }

    private void Flush()
    {
        string said = UtteranceList.OneLine(words.ToString());
        words.Clear();
        if (!marked)
        {
            lines.Add((said, line));
            return;
        }

        if (said.Trim(':', ' ', '-') is { Length: 0 }) return;
        list.Add(new Utterance { Speaker = speaker, Start = time, Text = said.TrimStart(':', ' '), Cue = ++cue, Place = list.At(line) });
        time = null;
    }

    private static bool IsBlock(string name) => name is "p" or "div" or "li" or "br" or "blockquote" or "section" or "article" or "tr" or "dt" or "dd" or "ul" or "ol" or "table"
        or "header" or "footer" or "main" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" or "body";
}
