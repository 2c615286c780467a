using QuoteCards.Text;
using QuoteCards.Text.Punctuation;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>What the layout of one card needs to know.</summary>
/// <param name="Request">The card asked for.</param>
/// <param name="Fields">What is known of it.</param>
/// <param name="Quoted">The quote's words as they are set.</param>
/// <param name="Shaped">The same, shaped.</param>
/// <param name="Marks">The language's marks.</param>
/// <param name="Setter">Sets the small texts.</param>
/// <param name="Canvas">Takes what is drawn.</param>
/// <param name="Unit">Px for each unit of the theme.</param>
/// <param name="Language">BCP 47 tag: the quote's, else the episode's, else told from the words.</param>
internal sealed record CardParts(
    CardRequest Request, CardFields Fields, Quoted Quoted, ShapedText Shaped, QuoteMarks Marks, RoleSetter Setter, CardCanvas Canvas, double Unit, string? Language)
{
    /// <summary>A text element's template filled in; empty when nothing it names is known.</summary>
    public string Fill(Element.Text text)
    {
        string filled = TextTemplate.Fill(text.Template, Fields.Value);
        filled = SmartPunctuation.Apply(filled, Language, out _, depth: 0);
        return text.Role.Case switch
        {
            LetterCase.Upper => filled.ToUpperInvariant(),
            LetterCase.Slug => Slug(filled),
            _ => filled,
        };
    }

    private static string Slug(string text)
    {
        char[] made = [.. text.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) ? c : '-')];
        return string.Join('-', new string(made).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
