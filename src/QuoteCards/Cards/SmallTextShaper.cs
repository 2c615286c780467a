using QuoteCards.Fonts;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;

namespace QuoteCards.Cards;

/// <summary>Shapes small texts and keeps them: names, shows and titles are the same on card after card. What is kept never differs from what would be made anew.</summary>
internal sealed class SmallTextShaper(Shaper shaper)
{
    // Names and titles of a season; past it all are forgotten.
    private const int Most = 512;

    private readonly Dictionary<(string Words, FontFace Face, string? Language, string Features, int? Level), Paragraph> _kept = [];

    /// <summary>A text, shaped.</summary>
    /// <param name="words">The text.</param>
    /// <param name="style">In what.</param>
    /// <param name="level">Its direction: 0 from the left, 1 from the right, null by its first strong letter.</param>
    public Paragraph Shape(string words, TextStyle style, int? level)
    {
        (string, FontFace, string?, string, int?) key = (words, style.Face, style.Language, style.Features is { Count: > 0 } f ? string.Join(' ', f) : "", level);
        if (_kept.TryGetValue(key, out Paragraph? known)) return known;
        if (_kept.Count >= Most) _kept.Clear();
        return _kept[key] = new Paragraph(shaper.Shape(words, style, level));
    }
}
