using QuoteCards.Diagnostics;
using QuoteCards.Transcripts.Audits;
using QuoteCards.Transcripts.Speakers;

namespace QuoteCards.Transcripts.Verdicts;

/// <summary>What a transcript says of an episode's quotes.</summary>
/// <param name="Quotes">One check a quote, in the order of the episode.</param>
/// <param name="Offset">One shift that sets most times right, or null.</param>
/// <param name="Proposals">Who is probably behind the transcript's labels.</param>
/// <param name="Diagnostics">The offset and the proposals, told.</param>
public sealed record CheckReport(IReadOnlyList<QuoteCheck> Quotes, TimeOffset? Offset, IReadOnlyList<SpeakerProposal> Proposals, IReadOnlyList<Diagnostic> Diagnostics);
