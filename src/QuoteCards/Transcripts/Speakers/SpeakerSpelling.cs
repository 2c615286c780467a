using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Transcripts.Speakers;

/// <summary>Finds names that the notes spell otherwise than the transcript, where nobody has said how they are spelt: summaries are written by ear.</summary>
internal static class SpeakerSpelling
{
    /// <summary>The transcript's spelling of a quote's speaker; null when it is the same, another person, a machine's label or in capitals, or when the name is known or corrected by hand.</summary>
    /// <param name="quote">Checked.</param>
    /// <param name="known">People whose names are written as they should stand on a card.</param>
    public static string? Of(Quote quote, IReadOnlyList<Speaker> known)
    {
        if (quote.Speaker is not { } noted || quote.Check is not { SpeakerVerdict: SpeakerVerdict.Same, Found.Speakers: [var label] } || quote.Provenance.Speaker.Rule is EvidenceRule.Override or EvidenceRule.Transcript) return null;
        if (SpeakerLabel.IsGeneric(label) || !label.Any(char.IsLower) || known.Any(p => p.Name == noted.Name)) return null;
        return SpeakerMatch.IsSpeltOtherwise(noted.Name, label) ? label : null;
    }

    /// <summary>One warning a name.</summary>
    public static IEnumerable<Diagnostic> Tell(IReadOnlyList<Quote> quotes, IReadOnlyList<Speaker> known) =>
        from quote in quotes
        let label = Of(quote, known)
        where label is not null
        group quote by (Noted: quote.Speaker!.Name, Label: label) into same
        select Diagnostic.Warning("speaker-spelling", $"the notes write {same.Key.Noted}, the transcript {same.Key.Label}", same.First().Provenance.Speaker.Place, "quotecards check --fix writes it as the transcript does; \"speakers\" in the configuration says how a name is spelt");
}
