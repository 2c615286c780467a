using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Overrides;

/// <summary>Moves the times of the notes from a moment on, until the next shift; shifts do not add up.</summary>
/// <param name="From">The first time of the notes that it moves.</param>
/// <param name="Seconds">What is added, signed; 0 ends the shift before it.</param>
/// <param name="Place">Where it stands.</param>
public sealed record TimeShift(Timestamp From, double Seconds, Place Place);
