using System.Net;
using System.Text;
using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Formats;

/// <summary>
/// The words of one WebVTT caption. Tags go, but a voice (<c>&lt;v.loud Ada&gt;</c>) parts the words and a time (<c>&lt;00:01.200&gt;</c>) times the word after it;
/// of a ruby text the reading is left out.
/// </summary>
internal sealed class VttCueText
{
    private readonly StringBuilder part = new();
    private string? speaker;
    private int ruby;
    private Timestamp? next;
    private bool timed;

    private VttCueText() { }

    public List<SpokenPart> Parts { get; } = [];

    /// <summary>Empty when the caption times no word.</summary>
    public List<TranscriptWord> Words { get; } = [];

    /// <summary>The words without tags, line by line.</summary>
    public IReadOnlyList<string> Lines { get; private set; } = [];

    public bool HasVoice { get; private set; }

    public static VttCueText Read(string raw)
    {
        VttCueText made = new() { timed = MayTimeWords(raw) };
        StringBuilder all = new();
        int at = 0;
        while (at < raw.Length)
        {
            int open = raw.IndexOf('<', at);
            made.Text(raw[at..(open < 0 ? raw.Length : open)], all);
            if (open < 0) break;
            int close = raw.IndexOf('>', open);
            // A tag that never closes runs to the end (section 6.4, tag state at the end of the input).
            made.Tag(raw[(open + 1)..(close < 0 ? raw.Length : close)]);
            at = close < 0 ? raw.Length : close + 1;
        }

        made.EndPart();
        made.Lines = all.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (made.Words.TrueForAll(w => w.Start is null)) made.Words.Clear();
        return made;
    }

    // Few files time single words, and then they do so behind a tag that begins with a figure.
    private static bool MayTimeWords(string raw)
    {
        for (int open = raw.IndexOf('<', StringComparison.Ordinal); open >= 0 && open + 1 < raw.Length; open = raw.IndexOf('<', open + 1))
            if (char.IsAsciiDigit(raw[open + 1])) return true;
        return false;
    }

    private void Text(string raw, StringBuilder all)
    {
        if (ruby > 0 || raw.Length == 0) return;
        string words = raw.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(raw) : raw;
        part.Append(words);
        all.Append(words);
        if (!timed) return;
        foreach (string word in words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            Words.Add(new TranscriptWord(word, next, null));
            next = null;
        }
    }

    private void Tag(string tag)
    {
        if (CueTime.TryRead(tag, out Timestamp at)) next = at;
        else if (tag is "rt") ruby++;
        else if (tag is "/rt" or "/ruby") ruby = 0;
        else if (tag.StartsWith('v') && (tag.Length == 1 || tag[1] is ' ' or '\t' or '\n' or '.'))
        {
            EndPart();
            int name = tag.AsSpan().IndexOfAny(' ', '\t', '\n');
            string said = name < 0 ? "" : UtteranceList.OneLine(WebUtility.HtmlDecode(tag[name..]));
            speaker = said.Length == 0 ? null : said;
            HasVoice |= speaker is not null;
        }
    }

    private void EndPart()
    {
        string words = UtteranceList.OneLine(part.ToString());
        part.Clear();
        if (words.Length > 0) Parts.Add(new SpokenPart(speaker, words));
    }
}
