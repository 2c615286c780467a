namespace QuoteCards.Themes;

/// <summary>How words that matter stand out.</summary>
/// <param name="Stroke">Colour of a stroke drawn behind them, or null.</param>
/// <param name="Color">Colour of their letters, or null for no change.</param>
/// <param name="Weight">Their weight, 100 to 900, or null for the quote's own.</param>
/// <param name="Italic">True: they are set in the italic, where the family has one.</param>
/// <param name="Ending">True: where the notes mark nothing, the quote's closing words stand out.</param>
public sealed record EmphasisStyle(Rgba? Stroke = null, Rgba? Color = null, int? Weight = null, bool Italic = false, bool Ending = false);
