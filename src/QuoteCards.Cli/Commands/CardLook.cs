using QuoteCards.Cards;
using QuoteCards.Encoding;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Commands;

/// <summary>How cards are to be made, once options and configuration are laid over each other.</summary>
internal sealed record CardLook(
    IReadOnlyList<Theme> Themes, IReadOnlyList<CardSize> Sizes, EncodingOptions Encoding, double Scale, OverflowMode Overflow, string? Art, string? Logo);
