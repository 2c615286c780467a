using System.Text;
using F23.StringSimilarity;

namespace QuoteCards.Transcripts.Alignment;

/// <summary>
/// Tells one name spelt two ways (Jon and John, Okafor and Okafur, Stephen and Steven) from two names (Maria and Marta).
/// The consonants and the vowel at the end (Carlo and Carla) must sound alike, and no more than one letter in three may differ;
/// in names of five letters or fewer all vowels must agree, since short names differ by one (Dana and Dina).
/// </summary>
internal static class NameSpelling
{
    private static readonly OptimalStringAlignment Distance = new();

    /// <summary>True when both lower-case words may be one name.</summary>
    public static bool Same(string a, string b)
    {
        if (a == b) return true;
        int shorter = Math.Min(a.Length, b.Length), longer = Math.Max(a.Length, b.Length);
        if (shorter < 3 || longer - shorter > 3 || char.IsAsciiDigit(a[0]) || char.IsAsciiDigit(b[0])) return false;
        bool vowels = longer <= 5;
        return Sound(a, vowels) == Sound(b, vowels) && Distance.Distance(a, b) <= Math.Max(2, longer / 3);
    }

    private static string Sound(string word, bool vowels)
    {
        StringBuilder made = new(word.Length);
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            char sound = c switch
            {
                'c' when i + 1 < word.Length && word[i + 1] is 'e' or 'i' or 'y' => 's',
                'c' or 'q' => 'k',
                'z' => 's',
                'v' => 'f',
                'p' when i + 1 < word.Length && word[i + 1] == 'h' => 'f',
                'h' => '\0',
                'a' or 'e' or 'i' or 'o' or 'u' or 'y' => Vowel(word, i, vowels),
                _ => c,
            };
            if (sound != '\0' && (made.Length == 0 || made[^1] != sound)) made.Append(sound);
        }

        return made.ToString();
    }

    // "ie" and "ey" at the end sound as "y", and "e" alone there is silent.
    private static char Vowel(string word, int i, bool all)
    {
        char c = word[i] == 'y' ? 'i' : word[i];
        bool last = i == word.Length - 1;
        if (c == 'e' && i > 0 && (last || (i == word.Length - 2 && word[^1] == 'y'))) return last && word[i - 1] == 'i' ? 'i' : '\0';
        return all || last ? c : i == 0 ? 'a' : '\0';
    }
}
