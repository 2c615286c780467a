using System.Text;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>A quote that runs over several lines, put together.</summary>
/// <param name="Text">The lines; paragraphs are parted by <c>\n</c>, wrapped lines by a space.</param>
/// <param name="Next">The block after the last line.</param>
internal readonly record struct Passage(string Text, int Next)
{
    // More paragraphs in one quote is a mark that somebody forgot to close.
    private const int MostLines = 12;

    /// <summary>The passage that begins with the marks of <paramref name="first"/>, the text of block <paramref name="i"/>.</summary>
    public static Passage Gather(IReadOnlyList<NoteBlock> blocks, int i, string first)
    {
        Passage alone = new(first, i + 1);
        if (MarkScan.Spans(first) is not [.., { Closed: false } open]) return alone;
        char mark = first[open.Open];
        return Paragraphs(blocks, i, first, mark) ?? Wrapped(blocks, i, first, open.Open) ?? alone;
    }

    // Each paragraph opens again, only the last one closes.
    private static Passage? Paragraphs(IReadOnlyList<NoteBlock> blocks, int i, string first, char mark)
    {
        StringBuilder text = new(first);
        int next = i + 1;
        bool more = false;
        for (int seen = 0; next < blocks.Count && seen < MostLines; next++)
        {
            NoteBlock block = blocks[next];
            if (block.Text.Length == 0) continue;
            if (block.Kind == BlockKind.Heading || block.Text[0] != mark || !MarkScan.Opens(block.Text)) break;
            seen++;
            more = true;
            text.Append('\n').Append(block.Text.AsSpan(1));
            if (MarkScan.Spans(block.Text) is [{ Closed: true }, ..]) return new Passage(text.ToString(), next + 1);
        }

        return more ? new Passage(text.ToString(), next) : null;
    }

    // A line that was broken by hand inside the marks.
    private static Passage? Wrapped(IReadOnlyList<NoteBlock> blocks, int i, string first, int open)
    {
        StringBuilder text = new(first);
        for (int next = i + 1; next < blocks.Count && next <= i + MostLines && text.Length < 6000; next++)
        {
            NoteBlock block = blocks[next];
            if (block.Kind != blocks[i].Kind || block.Item || block.Text.Length == 0 || MarkScan.Opens(block.Text) || Attribution.Read(block.Text) is { Clean: true, Name: not null }) return null;
            text.Append(' ').Append(block.Text);
            if (MarkScan.Spans(text.ToString(open, text.Length - open)) is [{ Closed: true }, ..]) return new Passage(text.ToString(), next + 1);
        }

        return null;
    }
}
