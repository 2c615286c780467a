namespace QuoteCards.Transcripts.Formats;

/// <summary>A name and a colon at the start of a line: <c>Ada Okafor: words</c>, <c>- ADA: words</c>, <c>[Ada]: words</c>, <c>SPEAKER_00: words</c>.</summary>
internal static class SpeakerPrefix
{
    private const int LongestName = 40;
    private const int MostWords = 5;

    private static readonly HashSet<string> Particles = new(StringComparer.Ordinal) { "de", "da", "di", "del", "der", "den", "van", "von", "la", "le", "bin", "ibn", "al", "el", "y", "e", "and", "&" };

    // Words that open a sentence before a colon.
    private static readonly HashSet<string> Openers = new(StringComparer.OrdinalIgnoreCase)
    {
        "question", "answer", "note", "warning", "example", "so", "and", "but", "or", "well", "look", "remember", "right", "yes", "no", "okay", "ok", "fact", "part", "step", "chapter",
        "today", "first", "second", "third", "finally", "because", "this", "that", "here", "now", "then", "also", "think", "imagine", "listen", "wait", "result", "spoiler", "disclaimer", "rule", "lesson", "http", "https",
    };

    /// <summary>Reads the name off the start of a line; false when there is none that looks like one.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out string name, out string rest)
    {
        (name, rest) = ("", "");
        ReadOnlySpan<char> start = line.TrimStart("->–— \t");
        int colon = start.IndexOfAny(':', '：');
        if (colon is < 1 or > LongestName || (colon + 1 < start.Length && !char.IsWhiteSpace(start[colon + 1]) && start[colon] == ':')) return false;
        ReadOnlySpan<char> word = start[..colon].Trim().Trim("[]()*_").Trim();
        if (!IsName(word)) return false;
        (name, rest) = (word.ToString(), start[(colon + 1)..].Trim().ToString());
        return true;
    }

    /// <summary>True for one to five capitalised words (or words of a script without case, particles and numbers between).</summary>
    public static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestName || !char.IsLetter(text[0]) || Openers.Contains(text.ToString())) return false;
        int words = 0;
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[range];
            if (word.Length == 0) continue;
            if (++words > MostWords || !IsNameWord(word, words == 1)) return false;
        }

        return words > 0;
    }

    private static bool IsNameWord(ReadOnlySpan<char> word, bool first)
    {
        foreach (char c in word)
            if (!char.IsLetterOrDigit(c) && c is not ('.' or '\'' or '’' or '-' or '_' or '&' or '#') && char.GetUnicodeCategory(c) is not (System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark)) return false;
        return !char.IsLower(word[0]) || word.StartsWith("speaker", StringComparison.Ordinal) || (!first && Particles.Contains(word.ToString()));
    }
}
