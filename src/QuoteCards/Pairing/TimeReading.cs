using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>A time that was found in a line, and the line without it.</summary>
/// <param name="At">Where it starts, or null when the line has no time.</param>
/// <param name="End">Where the range ends, or null.</param>
/// <param name="Left">The rest of the line.</param>
/// <param name="Marked">True when it stands in brackets or behind a sign such as <c>@</c>, so that it is a time of the recording even inside prose.</param>
internal sealed record TimeReading(Timestamp? At, Timestamp? End, string Left, bool Marked);
