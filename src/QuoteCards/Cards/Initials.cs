using System.Globalization;

namespace QuoteCards.Cards;

/// <summary>A name's monogram.</summary>
internal static class Initials
{
    /// <summary>The first grapheme of the first and of the last word, in capitals; one for a single name.</summary>
    public static string? Of(string name)
    {
        string[] words = name.Split([' ', '·', '・', '-'], StringSplitOptions.RemoveEmptyEntries);
        string[] first = [.. words.Where(w => char.IsLetter(w, 0)).Select(w => StringInfo.GetNextTextElement(w))];
        if (first.Length == 0) return null;
        bool pairs = char.IsUpper(first[0], 0) && first.Length > 1;
        return (pairs ? first[0] + first[^1] : first[0]).ToUpperInvariant();
    }
}
