using QuoteCards.Cards;

namespace QuoteCards.Benchmarks.Sheets;

/// <summary>One card that every theme and size must bear.</summary>
/// <param name="Name">What is tried.</param>
/// <param name="Card">Makes the case of an ordinary card.</param>
internal sealed record SheetCase(string Name, Func<CardRequest, SheetArt, CardRequest> Card);
