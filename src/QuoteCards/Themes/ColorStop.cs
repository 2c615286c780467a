namespace QuoteCards.Themes;

/// <summary>A colour at a place of a gradient, 0 to 1.</summary>
public readonly record struct ColorStop(double At, Rgba Color);
