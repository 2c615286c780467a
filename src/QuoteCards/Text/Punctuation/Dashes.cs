namespace QuoteCards.Text.Punctuation;

/// <summary>Typewriter dashes and dots.</summary>
internal static class Dashes
{
    /// <summary>What stands for a run of hyphens or dots that begins at a place, and how many code units of the source that takes; null to leave it.</summary>
    public static string? At(string text, int at, string? language, out int length)
    {
        length = 1;
        while (at + length < text.Length && text[at + length] == text[at]) length++;
        if (text[at] == '.') return Dots(ref length);
        bool spaceBefore = at > 0 && text[at - 1] == ' ', spaceAfter = at + length < text.Length && text[at + length] == ' ';
        if (length == 1) return spaceBefore && spaceAfter && at > 1 && text[at - 2] != '\n' ? Spaced(language) : null;

        // Before a word and after a space two hyphens are an option of a program, and more than three are a ruled line.
        bool begins = at == 0 || char.IsWhiteSpace(text[at - 1]), free = at + length >= text.Length || char.IsWhiteSpace(text[at + length]);
        return length > 3 || (begins && !free) ? null : "—";
    }

    // Three, or the four that end a sentence; six are the Chinese ellipsis.
    private static string? Dots(ref int length)
    {
        if (length == 6) return "……";
        if (length is not (3 or 4)) return null;
        length = 3;
        return "…";
    }

    // Russian, Ukrainian, Belarusian and Bulgarian set the long dash with spaces (Справочник Мильчина, 6.2); elsewhere the spaced dash is the short one
    // (Duden, "Gedankenstrich"; Bringhurst, The Elements of Typographic Style, 5.2.1).
    private static string Spaced(string? language) =>
        (language ?? "").Split('-', '_')[0].ToLowerInvariant() is "ru" or "uk" or "be" or "bg" ? "—" : "–";
}
