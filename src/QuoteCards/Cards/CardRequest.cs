using QuoteCards.Episodes;
using QuoteCards.Sizes;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>One card to be laid out.</summary>
/// <param name="Episode">The quote's episode.</param>
/// <param name="Quote">What was said.</param>
/// <param name="Theme">How it looks.</param>
/// <param name="Size">How large it is.</param>
/// <param name="Overflow">What to do when the words do not fit.</param>
/// <param name="Art">Path of the show's or episode's cover art, or null.</param>
/// <param name="Logo">Path of a logo, or null.</param>
/// <param name="Lines">How the quote's lines are chosen.</param>
/// <param name="LogoAspect">The logo's width as a share of its height; from 1.6 on it is taken for a wordmark, which stands for the show's name.</param>
public sealed record CardRequest(
    Episode Episode, Quote Quote, Theme Theme, CardSize Size, OverflowMode Overflow = OverflowMode.Split, string? Art = null, string? Logo = null,
    LineMode Lines = LineMode.Composed, double LogoAspect = 1);
