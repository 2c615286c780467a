namespace QuoteCards.Text.Punctuation;

/// <summary>A language's quotation marks, with the narrow spaces that belong to them.</summary>
/// <param name="Open">Outer, opening.</param>
/// <param name="Close">Outer, closing.</param>
/// <param name="InnerOpen">For a quote in the quote.</param>
/// <param name="InnerClose">For a quote in the quote.</param>
public sealed record QuoteMarks(string Open, string Close, string InnerOpen, string InnerClose);
