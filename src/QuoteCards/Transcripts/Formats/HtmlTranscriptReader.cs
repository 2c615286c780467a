using System.Text;
using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Formats;

/// <summary>
/// HTML: the podcast namespace's <c>cite</c> (who), <c>time</c> (from when) and <c>p</c> (the words), in any nesting; without these,
/// its paragraphs are read as the lines of a text transcript.
/// </summary>
internal sealed class HtmlTranscriptReader
{
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal)
    {
        "p", "div", "li", "br", "blockquote", "section", "article", "tr", "dt", "dd", "ul", "ol", "table", "header", "footer", "main", "h1", "h2", "h3", "h4", "h5", "h6", "body",
    };

    private readonly UtteranceList list;
    private readonly List<(string Text, int Number)> lines = [];
    private readonly StringBuilder words = new();
    private readonly bool marked;
    private string? speaker, within;
    private string datetime = "";
    private Timestamp? time;
    private int line = 1, cue;

    private HtmlTranscriptReader(bool marked, UtteranceList list) => (this.marked, this.list) = (marked, list);

    public static void Read(string text, UtteranceList list)
    {
        HtmlTranscriptReader reader = new(IsMarked(text), list);
        for (HtmlScan scan = new(text); scan.Next();) reader.Take(scan);
        reader.Flush();
        if (!reader.marked) ProseReader.Read(reader.lines, list);
    }

    private static bool IsMarked(string text)
    {
        for (HtmlScan scan = new(text); scan.Next();)
            if (scan.Tag is "cite" or "time") return true;
        return false;
    }

    private void Take(HtmlScan scan)
    {
        if (scan.Tag is not { } tag) words.Append(scan.Value.Replace('\n', ' '));
        else if (marked && tag is "cite" or "time") Mark(tag, scan);
        else if (!Blocks.Contains(tag)) return;
        else if (scan.Closes && tag is ['h', >= '1' and <= '6']) Heading();
        else
        {
            // A name or a time that never ends does so where a paragraph begins.
            if (within is { } open) End(open);
            Flush();
            if (!scan.Closes) line = scan.Line;
        }
    }

    private void Mark(string tag, HtmlScan scan)
    {
        if (within is { } open) End(open);
        if (scan.Closes) return;
        Flush();
        (within, datetime, line) = (tag, scan.Value, scan.Line);
    }

    private void End(string tag)
    {
        string shown = UtteranceList.OneLine(words.ToString());
        words.Clear();
        within = null;
        if (tag == "cite") speaker = shown.TrimEnd(':', ' ') is { Length: > 0 } name ? name : null;
        else time = CueTime.TryRead(shown.Trim('[', ']', '(', ')', ' '), out Timestamp at) || CueTime.TryRead(datetime, out at) ? at : time;
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
}
