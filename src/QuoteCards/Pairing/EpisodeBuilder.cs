using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Makes an episode of a document and the mentions that were found in it.</summary>
internal static class EpisodeBuilder
{
    public static Episode Build(NotesDocument document, IReadOnlyList<Mention> mentions, string? source, ReadingOptions options, List<Diagnostic> found)
    {
        (string? title, string? show, DateOnly? date) = EpisodeHead.Read(document, found);
        Roster roster = new(options.KnownSpeakers, document);
        // Full names first, so that a first name finds them wherever it stands, and labels in capitals last.
        foreach (Mention m in mentions.Where(m => m is { Name: not null, NameUnsure: false }).OrderBy(m => !m.Name!.Contains(' ', StringComparison.Ordinal)).ThenBy(m => !m.Name!.Any(char.IsLower))) roster.Meet(m.Name!);
        Mention[] sure = [.. mentions.Select(m => m.NameUnsure && !roster.Has(m.Name!) ? m with { Name = null, NameRule = EvidenceRule.None, NameWeak = false } : m)];
        string? language = options.Language ?? document.Field("lang") ?? document.Field("language");
        IReadOnlyList<Quote> quotes = new QuoteMerger(roster, language).Merge(sure);
        foreach (IGrouping<QuoteId, Quote> same in quotes.GroupBy(q => q.Id).Where(g => g.Count() > 1))
            found.Add(Diagnostic.Error("id-duplicate", $"two quotes have the ID {same.Key}", same.Last().Provenance.Text.Place, "give one of them another id"));
        return new Episode
        {
            Source = source,
            Title = title,
            Show = show,
            Date = date,
            Language = language,
            Url = document.Field("url"),
            Audio = document.Field("audio"),
            Transcript = document.Field("transcript"),
            ChapterFile = document.Field("chapters"),
            Image = document.Field("image") ?? document.Field("art") ?? document.Field("cover"),
            Number = document.Field("episode") ?? document.Field("number"),
            Season = document.Field("season"),
            Duration = Duration(document, found),
            Speakers = [.. roster.People],
            Chapters = ChapterList.Find(document.Blocks),
            Quotes = quotes,
        };
    }

    private static Timestamp? Duration(NotesDocument document, List<Diagnostic> found)
    {
        if (document.Field("duration") is not { } text) return null;
        if (Timestamp.TryParse(text, out Timestamp at)) return at;
        if (double.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out double seconds) && Timestamp.TryFromSeconds(seconds, out at)) return at;
        found.Add(Diagnostic.Warning("time-invalid", $"the duration \"{text}\" is not a time", document.Fields["duration"].Place, "write it as 1:02:33 or in seconds"));
        return null;
    }
}
