using System.Globalization;

namespace QuoteCards.Cards;

/// <summary>A name's monogram.</summary>
internal static class Initials
{
    /// <summary>The first grapheme of the first and of the last word, in capitals; one for a single name.</summary>
    public static string? Of(string name)
    {
        string[] words = name.Split([' ', '·', '・', '-'], StringSplitOptions.RemoveEmptyEntries);
        string[] first = [.. words.Where(w => char.IsLetter(w, 0)).Select(Letter)];
        if (first.Length == 0) return null;
        bool pairs = char.IsUpper(first[0], 0) && first.Length > 1;
        return (pairs ? first[0] + first[^1] : first[0]).ToUpperInvariant();
    }

    // Thai and Lao write some vowels before the consonant that is said first.
    private static string Letter(string word)
    {
        string first = StringInfo.GetNextTextElement(word);
        return first[0] is (>= '\u0E40' and <= '\u0E44') or (>= '\u0EC0' and <= '\u0EC4') && word.Length > first.Length ? StringInfo.GetNextTextElement(word, first.Length) : first;
    }
}
