namespace QuoteCards.Sizes;

/// <summary>A picture's size in px, and how far text must keep from each side of it.</summary>
/// <param name="Name">Lower case, as the user types it; <c>1234x567</c> for a size of the user's own.</param>
/// <param name="Width">In px, 200 to 8000.</param>
/// <param name="Height">In px, 200 to 8000.</param>
/// <param name="Safe">The part of the picture that a network may cover.</param>
/// <param name="Use">Where it is posted, one line.</param>
public sealed record CardSize(string Name, int Width, int Height, Insets Safe, string Use);
