using QuoteCards.Episodes;

namespace QuoteCards.Cards;

/// <summary>A quote's words as they are set: smart punctuation, letter case and marks done.</summary>
/// <param name="Text">What is shaped.</param>
/// <param name="Opening">How many code units the opening mark takes; 0 for none.</param>
/// <param name="Reading">The same with the letter case of the notes.</param>
/// <param name="Emphasis">Parts of <paramref name="Text"/> that stand out.</param>
internal sealed record Quoted(string Text, int Opening, string Reading, IReadOnlyList<TextSpan> Emphasis);
