using QuoteCards.Episodes.Checks;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Tests.Transcripts.Synthetic;

/// <summary>A quote of the made episode and the truth about it.</summary>
/// <param name="Edit">What was done to it.</param>
/// <param name="Text">Its words after that.</param>
/// <param name="Start">When its first word is said, in seconds; NaN when nobody says it.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Truth">The verdict it deserves.</param>
internal sealed record MadeQuote(string Edit, string Text, double Start, string Speaker, Verdict Truth);
