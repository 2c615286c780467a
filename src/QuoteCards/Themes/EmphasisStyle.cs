namespace QuoteCards.Themes;

/// <summary>How words that matter stand out.</summary>
/// <param name="Stroke">Colour of a stroke drawn behind them, or null.</param>
/// <param name="Color">Colour of their letters, or null for no change.</param>
/// <param name="Ending">True: where the notes mark nothing, the quote's closing words stand out.</param>
public sealed record EmphasisStyle(Rgba? Stroke, Rgba? Color, bool Ending);
