using QuoteCards.Episodes;
using QuoteCards.Transcripts;

namespace QuoteCards.Cli.Checking;

/// <summary>An episode and what was said in it.</summary>
/// <param name="Episode">What is known of it; its quotes are those that its notes pick already.</param>
/// <param name="Transcript">With labels mapped to people.</param>
/// <param name="Location">Where the transcript is, a full path or an address; null for standard input.</param>
internal sealed record SpokenEpisode(Episode Episode, Transcript Transcript, string? Location);
