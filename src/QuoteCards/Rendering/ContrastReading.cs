using QuoteCards.Cards;
using QuoteCards.Themes;

namespace QuoteCards.Rendering;

/// <summary>How far one line of letters stands out.</summary>
/// <param name="Role">The type role: <c>quote name role show time mark</c>.</param>
/// <param name="Color">Of the letters.</param>
/// <param name="Ratio">1 to 21, where it is lowest.</param>
/// <param name="Bounds">The line, in px.</param>
public sealed record ContrastReading(string Role, Rgba Color, double Ratio, Box Bounds);
