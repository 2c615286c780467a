using QuoteCards.Diagnostics;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Keeps the heading that the walk stands under.</summary>
internal sealed class SectionWalk(IReadOnlyList<NoteBlock> blocks, List<Diagnostic> told)
{
    private int _level, _skipLevel;

    /// <summary>The heading, or null above the first.</summary>
    public string? Section { get; private set; }

    /// <summary>Where the heading stands.</summary>
    public Place Place { get; private set; }

    /// <summary>True inside a list of notable quotes or the like.</summary>
    public bool Notable { get; private set; }

    /// <summary>True inside advertisements.</summary>
    public bool Selling { get; private set; }

    /// <summary>True under books, articles and links.</summary>
    public bool Works { get; private set; }

    /// <summary>True under a list of chapters.</summary>
    public bool Chapters { get; private set; }

    /// <summary>True inside a transcript, which is no place for notes.</summary>
    public bool Transcript { get; private set; }

    /// <summary>True when a block is a heading; the walk then stands under it.</summary>
    public bool Enter(int i)
    {
        NoteBlock block = blocks[i];
        string text = block.Text.Trim(' ', '*', '_', ':', '：', '=');
        bool heading = block.Kind == BlockKind.Heading, alone = heading || Alone(block);
        if (alone && !MarkScan.Opens(text) && SectionNames.IsPicked(text, parts: heading)) return Put(block, text, notable: true);
        if (alone && SectionNames.IsTranscript(text) && (heading || block.Text.TrimEnd('*', ' ') is [.., ':'])) return Skip(block);
        if (heading && IsSaid(i)) return false;
        if (heading) return Under(block, text);
        if (!Transcript && alone && !MarkScan.Has(text) && (SectionNames.IsWorks(text) || SectionNames.IsChapters(text) || IsShouted(i))) return Put(block, text, notable: false);
        if (Transcript || block.Kind != BlockKind.Paragraph || !LooksLikeHeading(block.Text) || !ProseBelow(i)) return false;
        return Put(block, text, notable: false);
    }

    // A line that can be a heading in plain text: short, without a stop, not an item of a list.
    private static bool Alone(NoteBlock block) => block.Kind == BlockKind.Paragraph && block.Text.Length < 60 && !block.Item && block.Text[^1] is not ('.' or ',' or '!' or '?' or ')' or ']' or '"' or '”');

    private bool Put(NoteBlock block, string text, bool notable)
    {
        (Section, Place, Notable, Transcript, _level) = (text, block.Place, notable, false, block.Level);
        return Named(text);
    }

    // A deeper heading stays inside what its parent picks out.
    private bool Under(NoteBlock block, string text)
    {
        if (Transcript && block.Level > _skipLevel && _skipLevel > 0) return true;
        bool deeper = _level > 0 && block.Level > _level;
        (Section, Place, Notable, Transcript) = (text, block.Place, Notable && deeper, false);
        if (!deeper) _level = block.Level;
        return Named(text, deeper);
    }

    private bool Named(string text, bool deeper = false)
    {
        (Selling, Works, Chapters) = (SectionNames.IsSelling(text), (Works && deeper) || SectionNames.IsWorks(text), SectionNames.IsChapters(text));
        return true;
    }

    // A round-up may set each quote as a heading, with who said it under it.
    private bool IsSaid(int i)
    {
        string text = Bullet.Strip(blocks[i].Text);
        return MarkScan.Spans(text) is [{ Open: 0, Closed: true } span] && text[(span.Close + 1)..].Trim(' ', '.', '*').Length == 0 && SpokenWords.IsSentence(span.Words(text)) && SpokenWords.IsSpeech(span.Words(text));
    }

    // In plain text, capitals on a line of their own with nothing right over them.
    private bool IsShouted(int i) =>
        blocks[i].Text is { Length: > 3 and < 50 } text && i > 0 && blocks[i - 1].Kind == BlockKind.Blank && text.Count(char.IsUpper) >= 4 && !text.Any(char.IsLower) && TimeScan.Take(text).At is null && char.IsUpper(text[0]);

    private bool Skip(NoteBlock block)
    {
        (Transcript, Notable, Selling, _skipLevel) = (true, false, false, block.Level);
        told.Add(Diagnostic.Warning("transcript-skipped", "a transcript begins here; its lines are not notes and were passed over", block.Place, "name it as \"transcript\" in the front matter or in quotecards.json, as SRT, WebVTT or JSON"));
        return true;
    }

    private static bool LooksLikeHeading(string text)
    {
        if (text.Length is < 3 or > 70 || MarkScan.Has(text) || !char.IsLetter(text[0]) || char.IsLower(text[0])) return false;
        if (text[^1] is '.' or ':' or ',' or ']' or ')' or '"' or '”' or '!' or '-' || text.Any(c => c is '[' or '|' or '~')) return false;
        return text.Split(' ').Length <= 9 && TimeScan.Take(text).At is null;
    }

    // In plain text a heading has prose right under it, and is not the document's own title.
    private bool ProseBelow(int i)
    {
        int below = i + 1;
        while (below < blocks.Count && below < i + 4 && blocks[below].Kind == BlockKind.Blank) below++;
        return i > 0 && below < blocks.Count && blocks[below].Text.Length >= 40;
    }
}
