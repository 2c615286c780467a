using QuoteCards.Chapters;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Finds the list of chapters that many notes hold: lines of a time and a title, one below the other.</summary>
internal static class ChapterList
{
    // Two lines that begin with a time may be anything.
    private const int Fewest = 3;

    // So that a transcript whose lines begin with times is not taken for one.
    private const int LongestTitle = 100;

    /// <summary>The chapters of the longest such list whose times rise; none when there is no list of three.</summary>
    public static IReadOnlyList<Chapter> Find(IReadOnlyList<NoteBlock> blocks)
    {
        List<Chapter> best = [], run = [];
        foreach (NoteBlock block in blocks)
        {
            if (block.Kind == BlockKind.Blank) continue;
            Chapter? chapter = block.Kind is BlockKind.Paragraph && block.Text.Length <= LongestTitle && !MarkScan.Has(block.Text) ? ChapterLines.One(block.Text, block.Place) : null;
            if (chapter is null || (run.Count > 0 && chapter.Start <= run[^1].Start)) run = [];
            if (chapter is not null) run.Add(chapter);
            if (run.Count > best.Count) best = run;
        }

        return best.Count >= Fewest ? best : [];
    }
}
