using QuoteCards.Episodes;
using QuoteCards.Transcripts;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Cli.Checking;

/// <summary>An episode as every command sees it, and what it was held against.</summary>
/// <param name="Episode">Filled in, and with warnings on its quotes.</param>
/// <param name="Transcript">Null when none is known or it could not be read.</param>
/// <param name="Report">What it says of the episode; null without a transcript.</param>
internal sealed record CheckedEpisode(Episode Episode, Transcript? Transcript, CheckReport? Report);
