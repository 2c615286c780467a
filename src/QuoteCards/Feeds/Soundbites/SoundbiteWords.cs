using QuoteCards.Episodes;
using QuoteCards.Transcripts;
using QuoteCards.Transcripts.Suggestions;

namespace QuoteCards.Feeds.Soundbites;

/// <summary>Takes the words of soundbites from the transcript.</summary>
public static class SoundbiteWords
{
    /// <summary>The episode with a notable quote for each soundbite that no quote of the notes stands for, where the transcript has whole sentences there.</summary>
    public static Episode Fill(Episode episode, Transcript transcript)
    {
        ArgumentNullException.ThrowIfNull(episode);
        ArgumentNullException.ThrowIfNull(transcript);
        IReadOnlyList<Soundbite> silent = SoundbiteQuotes.Silent(episode);
        if (silent.Count == 0) return episode;
        StretchPassage said = new(transcript);
        HashSet<QuoteId> taken = [.. episode.Quotes.Select(q => q.Id)];
        List<Quote> quotes = [.. episode.Quotes];
        foreach (Soundbite bite in silent)
            if (Timestamp.TryFromSeconds(bite.Start.TotalSeconds + bite.Seconds, out Timestamp end) && said.Of(bite.Start, end) is { } passage && Quote(passage, bite) is var quote && taken.Add(quote.Id))
                quotes.Add(quote);
        return episode with { Quotes = quotes };
    }

    // Who says it and exactly when is for the check against the transcript, which knows the people behind the labels.
    private static Quote Quote(Suggestion passage, Soundbite bite) => new()
    {
        Id = QuoteId.Of(passage.Text),
        Text = passage.Text,
        Time = passage.Start,
        EndTime = passage.End,
        Notable = true,
        Provenance = new Provenance(
            new Evidence(EvidenceRule.Soundbite, bite.Place, 0.9, bite.Title ?? bite.Start.ToString()), Evidence.Unknown, new Evidence(EvidenceRule.Transcript, passage.Place, 1, passage.Start?.ToString())),
    };
}
