namespace QuoteCards.Pairing;

/// <summary>Tells the title of a book, a song or an article from something that was said.</summary>
internal static class WorkTitle
{
    // Shorter words are small even in titles: of, and, for.
    private const int Telling = 4;

    // A title joined to its author by "by" may be written like a sentence; a sentence is longer or ends like one.
    private const int LongestByWord = 8;

    /// <summary>True for "Thinking, Fast and Slow": every word of weight begins with a capital, and nothing ends the sentence.</summary>
    /// <param name="words">What stands in marks.</param>
    /// <param name="byWord">Whether a word such as "by" joins it to the name.</param>
    public static bool Is(string words, bool byWord)
    {
        if (byWord) words = words.TrimEnd(',');
        bool ends = words.Length == 0 || words[^1] is '.' or '!' or '?' or '…' or ',' or '—' or '–' or '。' or '！' or '？';
        if (ends && !(byWord && words is [.., '!' or '?'])) return false;
        if (byWord && !ends && SpokenWords.Count(words) <= LongestByWord) return true;
        int capital = 0, small = 0;
        foreach (string word in words.Split([' ', '-', '–', '—', ':', '/'], StringSplitOptions.RemoveEmptyEntries))
        {
            string bare = word.Trim('"', '“', '”', '\'', '‘', '’', '(', ')', ',', ';');
            if (bare.Length < Telling) continue;
            if (char.IsUpper(bare[0])) capital++;
            else if (char.IsLower(bare[0])) small++;
        }

        // Words that are capitals throughout are shouted, not a title.
        return small == 0 && capital >= 2 && words.Any(char.IsLower);
    }
}
