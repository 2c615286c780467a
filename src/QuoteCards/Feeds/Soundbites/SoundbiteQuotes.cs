using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Feeds.Soundbites;

/// <summary>
/// Soundbites are what the makers would share: a quote that falls into one, or whose words one has for a title, is notable; a title in quotation marks
/// is a quote itself.
/// </summary>
public static class SoundbiteQuotes
{
    // A producer marks a soundbite by ear; the notes give the time of the first word, or of the breath before it.
    private const double Slack = 3;

    // Fewer words are in many quotes.
    private const int FewestWords = 4;

    /// <summary>The episode with its quotes so marked.</summary>
    public static Episode Mark(Episode episode)
    {
        ArgumentNullException.ThrowIfNull(episode);
        if (episode.Soundbites.Count == 0) return episode;
        List<Quote> quotes = [.. episode.Quotes];
        foreach (Soundbite bite in episode.Soundbites)
        {
            List<int> inside = [.. Enumerable.Range(0, quotes.Count).Where(i => IsIn(quotes[i], bite) || IsTitle(quotes[i], bite))];
            foreach (int i in inside) quotes[i] = Notable(quotes[i], bite);
            if (inside.Count == 0 && Words(bite.Title) is { } words) quotes.Add(Of(bite, words));
        }

        return episode with { Quotes = quotes };
    }

    /// <summary>The soundbites of which no quote has the words.</summary>
    public static IReadOnlyList<Soundbite> Silent(Episode episode)
    {
        ArgumentNullException.ThrowIfNull(episode);
        return [.. episode.Soundbites.Where(b => !episode.Quotes.Any(q => IsIn(q, b) || IsTitle(q, b)))];
    }

    private static bool IsIn(Quote quote, Soundbite bite) =>
        quote.Time is { } at && at.TotalSeconds >= bite.Start.TotalSeconds - Slack && at.TotalSeconds <= bite.Start.TotalSeconds + bite.Seconds;

    private static bool IsTitle(Quote quote, Soundbite bite)
    {
        if (bite.Title is not { } title || QuoteId.Normalise(title) is not { } said || said.Split(' ').Length < FewestWords) return false;
        string words = QuoteId.Normalise(quote.Text);
        return words.Contains(said, StringComparison.Ordinal) || (words.Length > 0 && said.Contains(words, StringComparison.Ordinal));
    }

    private static Quote Notable(Quote quote, Soundbite bite)
    {
        if (quote.Time is not null) return quote with { Notable = true };
        return quote with
        {
            Notable = true,
            Time = bite.Start,
            Provenance = quote.Provenance with { Time = Why(bite) },
            Warnings = [.. quote.Warnings.Where(w => w.Code != "time-unknown")],
        };
    }

    private static Quote Of(Soundbite bite, string words) => new()
    {
        Id = QuoteId.Of(words),
        Text = words,
        Time = bite.Start,
        EndTime = Timestamp.TryFromSeconds(bite.Start.TotalSeconds + bite.Seconds, out Timestamp end) ? end : null,
        Notable = true,
        Provenance = new Provenance(Why(bite), Evidence.Unknown, Why(bite)),
        Warnings = [Diagnostic.Warning("speaker-unknown", $"nobody is named for the soundbite \"{Short(words)}\"", bite.Place, "a transcript would tell")],
    };

    private static Evidence Why(Soundbite bite) => new(EvidenceRule.Soundbite, bite.Place, 0.9, bite.Title ?? bite.Start.ToString());

    private static string? Words(string? title) =>
        title is ['"' or '“' or '«' or '„' or '「', .., '"' or '”' or '“' or '»' or '」'] and { Length: > 8 } && title[1..^1].Trim() is var words && words.Split(' ').Length >= FewestWords ? words : null;

    private static string Short(string words) => words.Length <= 48 ? words : words[..(char.IsHighSurrogate(words[47]) ? 47 : 48)].TrimEnd() + "…";
}
