using QuoteCards.Episodes;

namespace QuoteCards.Chapters;

/// <summary>Gives quotes the chapter they fall into as their section.</summary>
public static class ChapterSections
{
    /// <summary>
    /// The episode, each quote that has a time and no section of its own in the section of its chapter. A heading above a list of notable quotes is no section
    /// of its own. The last chapter that started by then counts, unless it has ended.
    /// </summary>
    public static Episode Give(Episode episode)
    {
        ArgumentNullException.ThrowIfNull(episode);
        if (episode.Chapters.Count == 0 || episode.Quotes.Count == 0) return episode;
        Chapter[] chapters = [.. episode.Chapters.OrderBy(c => c.Start)];
        return episode with { Quotes = [.. episode.Quotes.Select(q => Give(q, chapters))] };
    }

    private static Quote Give(Quote quote, Chapter[] chapters)
    {
        bool own = quote.Section is not null && quote.Provenance.Section.Rule != EvidenceRule.ClosingList;
        if (own || quote.Time is not { } at || Of(chapters, at) is not { } chapter) return quote;
        Evidence why = new(EvidenceRule.Chapter, chapter.Place, 1, $"{chapter.Start} {chapter.Title}");
        return quote with { Section = chapter.Title, Provenance = quote.Provenance with { Section = why } };
    }

    private static Chapter? Of(Chapter[] chapters, Timestamp at)
    {
        int from = 0, to = chapters.Length;
        while (from < to)
        {
            int middle = (from + to) / 2;
            if (chapters[middle].Start <= at) from = middle + 1;
            else to = middle;
        }

        return from > 0 && chapters[from - 1] is var last && (last.End is null || at < last.End) ? last : null;
    }
}
