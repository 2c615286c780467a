using QuoteCards.Fonts;

namespace QuoteCards.Text;

/// <summary>How a text is set, apart from its size.</summary>
/// <param name="Face">The face to try first.</param>
/// <param name="Language">BCP 47 tag, or null.</param>
/// <param name="Features">OpenType features to switch on, such as <c>tnum</c>; a leading minus switches one off.</param>
public sealed record TextStyle(FontFace Face, string? Language = null, IReadOnlyList<string>? Features = null);
