using QuoteCards.Diagnostics;

namespace QuoteCards.Overrides;

/// <summary>One value of an overrides file, and where it stands.</summary>
public sealed record Override<T>(T Value, Place Place);
