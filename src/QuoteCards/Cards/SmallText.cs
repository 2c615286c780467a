namespace QuoteCards.Cards;

/// <summary>The words of a text element.</summary>
/// <param name="Words">As they are set; empty when there is nothing to show.</param>
/// <param name="Level">0 when they run from left to right, 1 when from right to left.</param>
internal readonly record struct SmallText(string Words, int Level);
