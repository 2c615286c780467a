using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>A card laid out: what to draw and where, in px at scale 1. No pixels in it.</summary>
/// <param name="Width">In px.</param>
/// <param name="Height">In px.</param>
/// <param name="Ground">What lies under everything; the same for all cards of a theme and size.</param>
/// <param name="Items">What to draw, from the back to the front.</param>
/// <param name="Part">From 1: which card of a split quote this is.</param>
/// <param name="Parts">How many cards the quote was split into; 1 when it was not.</param>
/// <param name="Words">The words of the quote that this card shows.</param>
public sealed record Frame(int Width, int Height, Ground Ground, IReadOnlyList<DrawItem> Items, int Part, int Parts, string Words);
