using QuoteCards.Diagnostics;

namespace QuoteCards.Cards;

/// <summary>The frames of one request (none when it failed, several when it was split), and what the user should know.</summary>
public sealed record Arrangement(IReadOnlyList<Frame> Frames, IReadOnlyList<Diagnostic> Diagnostics);
