using System.Buffers;
using System.Globalization;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Punctuation;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>What the layout of one card needs to know.</summary>
/// <param name="Request">The card asked for.</param>
/// <param name="Fields">What is known of it.</param>
/// <param name="Quoted">The quote's words as they are set.</param>
/// <param name="Paragraph">The same, shaped.</param>
/// <param name="Marks">The language's marks.</param>
/// <param name="Setter">Sets the small texts.</param>
/// <param name="Canvas">Takes what is drawn.</param>
/// <param name="Unit">Px for each unit of the theme.</param>
/// <param name="Language">BCP 47 tag: the quote's, else the episode's, else told from the words.</param>
internal sealed record CardParts(
    CardRequest Request, CardFields Fields, Quoted Quoted, Paragraph Paragraph, QuoteMarks Marks, RoleSetter Setter, CardCanvas Canvas, double Unit, string? Language)
{
    private const char FirstStrongIsolate = '\u2068', PopIsolate = '\u2069';

    private static readonly SearchValues<char> Latin = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private readonly Dictionary<Element.Text, SmallText> _filled = new(ReferenceEqualityComparer.Instance);

    /// <summary>A text element's template filled in; empty when nothing it names is known.</summary>
    public SmallText Fill(Element.Text text)
    {
        if (_filled.TryGetValue(text, out SmallText known)) return known;
        string filled = TextTemplate.Fill(Commas(text.Template), f => Isolate(Fields.Value(f)));
        filled = SmartPunctuation.Apply(filled, Language, out _, depth: 0);
        filled = text.Role.Case switch
        {
            LetterCase.Upper => filled.ToUpperInvariant(),
            LetterCase.Slug => Slug(filled),
            _ => filled,
        };
        return _filled[text] = new SmallText(filled, Canvas.Mirrored && !HasWords(text.Template) ? 1 : 0);
    }

    // What a theme parts with a comma is parted with the language's own.
    private string Commas(string template) => Language?.Split('-', '_')[0].ToLowerInvariant() switch
    {
        "ar" or "fa" or "ur" => template.Replace(", ", "، ", StringComparison.Ordinal),
        "ja" => template.Replace(", ", "、", StringComparison.Ordinal),
        "zh" or "yue" => template.Replace(", ", "，", StringComparison.Ordinal),
        _ => template,
    };

    // A name of one direction in a line of the other stays in its place with what belongs to it (UAX #9, 2.4; Unicode Technical Note on isolates: one for each inserted value).
    private string? Isolate(string? value)
    {
        if (value is null || (!Canvas.Mirrored && !value.AsSpan().ContainsAnyInRange('\u0590', '\u08FF'))) return value;
        bool wants = false;
        foreach (char c in value) wants |= char.IsLetter(c) || c == '-';
        return wants ? FirstStrongIsolate + value + PopIsolate : value;
    }

    // A template with words of its own, such as a prompt, reads as they do.
    private static bool HasWords(string template)
    {
        bool inside = false;
        foreach (char c in template)
        {
            inside = c == '{' || (inside && c != '}');
            if (!inside && Latin.Contains(c)) return true;
        }

        return false;
    }

    // Vowels and tones of many scripts are marks; a word without them is another.
    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static string Slug(string text)
    {
        char[] made = [.. text.ToLowerInvariant().Where(c => c is not (FirstStrongIsolate or PopIsolate)).Select(c => IsWord(c) ? c : '-')];
        return string.Join('-', new string(made).Split('-', StringSplitOptions.RemoveEmptyEntries));
    }
}
