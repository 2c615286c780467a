using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;
using QuoteCards.Transcripts.Audits;
using QuoteCards.Transcripts.Speakers;

namespace QuoteCards.Transcripts.Verdicts;

/// <summary>Puts what the transcript knows into a checked quote: the speaker and the time that the notes do not give, and warnings of what differs.</summary>
internal sealed class FillIn(IReadOnlyList<Speaker> people, IReadOnlyList<TimeOffset> offsets)
{
    private readonly HashSet<QuoteId> shifted = [.. offsets.SelectMany(o => o.Agree)];

    /// <summary>The quote, filled in. What the notes say is never changed.</summary>
    public Quote Into(Quote quote)
    {
        QuoteCheck check = quote.Check!;
        // One shift is told once for all that share it.
        Quote made = quote with { Warnings = [.. quote.Warnings, .. CheckWarnings.Of(quote, check, telltime: !shifted.Contains(quote.Id))] };
        if (check.Found is not { } found) return made;
        if (quote.Speaker is null && found.Speakers is [var label] && !SpeakerLabel.IsGeneric(label))
            made = Without("speaker-unknown", made) with { Speaker = Person(label), Provenance = made.Provenance with { Speaker = Said(check, found) } };
        if (quote.Time is null && found.Start is { } start)
            made = Without("time-unknown", made) with { Time = start, EndTime = quote.EndTime ?? found.End, Provenance = made.Provenance with { Time = Said(check, found) } };
        return made;
    }

    /// <summary>The person of the episode that a label means, else one of that name.</summary>
    public Speaker Person(string label)
    {
        Speaker[] same = [.. people.Where(p => SpeakerMatch.Same(p, label)).DistinctBy(p => p.Name)];
        return same.Length == 1 ? same[0] : Array.Find(same, p => p.Name == label) ?? new Speaker(label);
    }

    private static Quote Without(string code, Quote quote) => quote with { Warnings = [.. quote.Warnings.Where(w => w.Code != code)] };

    private static Evidence Said(QuoteCheck check, FoundPassage found) =>
        new(EvidenceRule.Transcript, found.Place, Math.Round(check.Similarity, 2), found.Text);
}
