using QuoteCards.Transcripts.Audits;
using QuoteCards.Transcripts.Corrections;
using QuoteCards.Transcripts.Speakers;

namespace QuoteCards.Overrides;

/// <summary>What a transcript knows better than the notes, and the overrides file does not say yet.</summary>
/// <param name="Labels">Who is behind the transcript's labels.</param>
/// <param name="Shifts">Shifts of many times.</param>
/// <param name="Corrections">Of single quotes.</param>
public sealed record OverrideNews(IReadOnlyList<SpeakerProposal> Labels, IReadOnlyList<TimeOffset> Shifts, IReadOnlyList<Correction> Corrections)
{
    /// <summary>How many there are.</summary>
    public int Count => Labels.Count + Shifts.Count + Corrections.Count;
}
