namespace QuoteCards.Transcripts.Words;

/// <summary>One word of a number and its value.</summary>
internal readonly record struct NumberPart(NumberKind Kind, decimal Value);
