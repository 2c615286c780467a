using System.Collections.Frozen;

namespace QuoteCards.Pairing;

/// <summary>Tells names of people from other words.</summary>
internal static class NameScan
{
    private static readonly FrozenSet<string> Particles = FrozenSet.ToFrozenSet(
        ["van", "der", "de", "den", "la", "le", "von", "bin", "ibn", "al", "el", "da", "dos", "du", "di", "ter", "af", "zu", "y"], StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> NotNames = FrozenSet.ToFrozenSet(
        ["the", "this", "that", "these", "it", "he", "she", "they", "we", "you", "i", "in", "on", "as", "and", "but", "when", "why", "how", "what", "a", "an", "his", "her",
         "their", "our", "notable", "key", "best", "conclusion", "introduction", "episode", "podcast", "january", "february", "march", "april", "june", "july", "august",
         "september", "october", "november", "december", "timestamp", "source", "read", "watch", "listen", "at", "for", "with", "from", "later", "then", "another", "one",
         "meanwhile", "however", "hosts", "host", "guest", "guests", "both", "despite", "after", "before", "while", "overall", "finally", "there", "here"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Titles = ["Dr.", "Mr.", "Mrs.", "Ms.", "Prof.", "Sir", "Dr", "Professor"];

    /// <summary>The longest name at the start of a text and how many characters it takes; null when there is none.</summary>
    public static string? AtStart(string text, out int length)
    {
        length = 0;
        int at = 0, end = 0, words = 0;
        while (at < text.Length && words < 6)
        {
            int stop = at;
            while (stop < text.Length && !char.IsWhiteSpace(text[stop]) && text[stop] is not (',' or '(' or '[' or ':' or ';' or '—' or '–' or '"' or '“')) stop++;
            string word = text[at..stop];
            bool named = IsNameWord(word);
            if (!named && !(words > 0 && Particles.Contains(word))) break;
            words++;
            if (named) end = stop;
            if (word.EndsWith("'s", StringComparison.Ordinal) || word.EndsWith("’s", StringComparison.Ordinal))
            {
                end = stop - 2;
                break;
            }

            if (stop >= text.Length || text[stop] != ' ') break;
            at = stop + 1;
        }

        length = end;
        string name = text[..end].Trim();
        return name.Length == 0 || NotNames.Contains(name.Split(' ')[0]) ? null : name;
    }

    /// <summary>True when the whole text is a name.</summary>
    public static bool IsName(string text) => AtStart(text, out int length) is not null && length == text.Trim().Length && length <= 60;

    private static bool IsNameWord(string word)
    {
        if (word.Length == 0 || word.Contains('@', StringComparison.Ordinal) || word.Any(char.IsDigit)) return false;
        if (Array.IndexOf(Titles, word) >= 0) return true;
        char first = word[0];
        if (!char.IsLetter(first) || char.IsLower(first)) return false;
        if (word.EndsWith('.')) return word.Length <= 3;
        return word.All(c => char.IsLetter(c) || c is '-' or '\'' or '’' or '.' or '·' or '・' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark);
    }
}
