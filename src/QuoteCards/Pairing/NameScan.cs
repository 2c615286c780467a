using System.Globalization;

namespace QuoteCards.Pairing;

/// <summary>Tells names of people from other words.</summary>
internal static class NameScan
{
    // In UTF-16 code units; scripts without spaces give no other sign of where a name ends.
    private const int Longest = 60, LongestDense = 12, LongestHan = 7;

    private const string Ends = ",([:;—–\"“”«»「」『』（）：、。|/·،؛｜【】，";

    /// <summary>The longest name at the start of a text and how many characters it takes; null when there is none.</summary>
    public static string? AtStart(string text, out int length)
    {
        length = 0;
        int at = 0, end = 0, words = 0;
        while (at < text.Length && words < 6)
        {
            int stop = at;
            while (stop < text.Length && stop - at <= Longest && !char.IsWhiteSpace(text[stop]) && (!Ends.Contains(text[stop], StringComparison.Ordinal) || IsInside(text, stop))) stop++;
            string word = text[at..stop];
            string bare = Possessive(word) ? word[..^2] : word.Length > 3 && word[^1] == '.' && word.IndexOf('.', StringComparison.Ordinal) == word.Length - 1 && !WordLists.Titles.Contains(word) ? word[..^1] : word;
            if (words == 0 && WordLists.NotFirst.Contains(bare) && !(WordLists.AlsoNames.Contains(bare) && char.IsUpper(bare[0]) && EndsOrGoesOn(text, stop))) return null;
            if (char.IsUpper(bare.FirstOrDefault()) && WordLists.NotAnywhere.Contains(bare)) return null;
            bool named = IsNameWord(bare);
            if (!named && !(words > 0 && WordLists.Particles.Contains(word))) break;
            words++;
            if (named) end = at + bare.Length;
            if (bare.Length < word.Length || stop >= text.Length || text[stop] != ' ') break;
            at = stop + 1;
        }

        string name = text[..end].Trim();
        if (name.Length is 0 or > Longest || WordLists.Titles.Contains(name) || (name.Length > LongestDense && name.All(c => c >= '\u2E80'))) return null;
        if (CaselessName.Applies(name) && !CaselessName.Is(name)) return null;
        if (name.Length > LongestHan && name.All(c => c is >= '\u4E00' and <= '\u9FFF')) return null;
        length = end;
        return name;
    }

    /// <summary>True when the whole text is a name.</summary>
    public static bool IsName(string text) => AtStart(text, out int length) is not null && length == text.Trim().Length;

    // The dot between the parts of a foreign name in ideographs.
    private static bool IsInside(string text, int at) => text[at] is '·' or '・' && at > 0 && at + 1 < text.Length && text[at - 1] >= '\u2E80' && text[at + 1] >= '\u2E80';

    // "Will Larson" and "— April, 12:34" are names; "Will they" and "April 2024" are not.
    private static bool EndsOrGoesOn(string text, int stop)
    {
        string rest = text[stop..].TrimStart(' ');
        return rest.Length == 0 || rest[0] is ',' or '(' or '[' or ':' || (stop + 1 < text.Length && char.IsUpper(rest[0]));
    }

    /// <summary>True for a word that ends with a possessive s.</summary>
    private static bool Possessive(string word) => word.Length > 3 && word[^1] == 's' && word[^2] is '\'' or '’';

    private static bool IsNameWord(string word)
    {
        if (word.Length == 0 || word.Any(char.IsDigit)) return false;
        if (WordLists.Titles.Contains(word)) return true;
        char first = word[0];
        if (!char.IsLetter(first) || (char.IsLower(first) && !Elided(word))) return false;
        // Initials: "J.", "J.R.", "Jr."
        if (word[^1] == '.' && word.Length > 3 && word.Count(c => c == '.') * 2 < word.Length) return false;
        return word.All(Allowed);
    }

    // d'Arc, l'Oréal, al-Khwarizmi
    private static bool Elided(string word) => word.Length > 3 && word.IndexOfAny(['\'', '’', '-']) is > 0 and < 3 and var at && char.IsUpper(word[at + 1]);

    private static bool Allowed(char c) =>
        char.IsLetter(c) || c is '-' or '\'' or '’' or '.' or '・' or '·' || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Surrogate;
}
