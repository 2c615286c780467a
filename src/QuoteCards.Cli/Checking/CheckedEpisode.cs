using QuoteCards.Episodes;
using QuoteCards.Overrides;
using QuoteCards.Transcripts;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Cli.Checking;

/// <summary>An episode as every command sees it, and what it was held against.</summary>
/// <param name="Episode">Corrected, filled in, and with warnings on its quotes.</param>
/// <param name="Overrides">The corrections beside the notes, or null.</param>
/// <param name="Transcript">Null when none is known or it could not be read.</param>
/// <param name="Report">What it says of the episode; null without a transcript.</param>
/// <param name="Options">What the check was told beforehand.</param>
internal sealed record CheckedEpisode(Episode Episode, EpisodeOverrides? Overrides, Transcript? Transcript, CheckReport? Report, CheckOptions Options);
