using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Transcripts.Audits;
using QuoteCards.Transcripts.Speakers;

namespace QuoteCards.Transcripts.Verdicts;

/// <summary>What a transcript says of an episode's quotes.</summary>
/// <param name="Episode">The episode with every quote checked: what the notes leave open is filled in, and what differs is told on its quote.</param>
/// <param name="Offsets">Shifts that set many times right at once, in the order of the notes' times.</param>
/// <param name="Proposals">Who is probably behind the transcript's labels.</param>
/// <param name="Diagnostics">The shifts and the proposals, told.</param>
public sealed record CheckReport(Episode Episode, IReadOnlyList<TimeOffset> Offsets, IReadOnlyList<SpeakerProposal> Proposals, IReadOnlyList<Diagnostic> Diagnostics);
