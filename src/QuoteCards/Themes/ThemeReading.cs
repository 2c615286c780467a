using QuoteCards.Diagnostics;

namespace QuoteCards.Themes;

/// <summary>A theme, or null, and all that was found wrong with it.</summary>
public sealed record ThemeReading(Theme? Theme, IReadOnlyList<Diagnostic> Diagnostics);
