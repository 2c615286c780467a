namespace QuoteCards.Fonts;

/// <summary>What a glyph covers, in em from its origin; y grows upwards.</summary>
public readonly record struct InkBox(double Left, double Bottom, double Right, double Top);
