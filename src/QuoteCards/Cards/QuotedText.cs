using QuoteCards.Episodes;
using QuoteCards.Text.Punctuation;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>Makes a quote's words ready to be set in a theme.</summary>
internal static class QuotedText
{
    public static Quoted Make(string words, IReadOnlyList<TextSpan> emphasis, string? language, Theme theme)
    {
        string smart = SmartPunctuation.Apply(words, language, out int[] map, theme.Marks == MarkStyle.None ? 0 : 1);
        List<TextSpan> spans = [.. emphasis.Select(s => Carry(s, map)).Where(s => s.Length > 0)];
        if (spans.Count == 0 && theme.Emphasis.Ending && Ending(smart) is { } ending) spans.Add(ending);
        if (theme.Roles["quote"].Case == LetterCase.Upper) smart = smart.ToUpperInvariant();
        if (theme.Marks == MarkStyle.None) return new Quoted(smart, 0, spans);
        QuoteMarks marks = SmartPunctuation.MarksFor(language ?? SmartPunctuation.LanguageOf(words));
        string open = marks.Open, close = marks.Close;
        return new Quoted(open + smart + close, open.Length, [.. spans.Select(s => s with { Start = s.Start + open.Length })]);
    }

    private static TextSpan Carry(TextSpan span, int[] map)
    {
        int start = Array.FindIndex(map, m => m >= span.Start), end = Array.FindIndex(map, m => m >= span.End);
        if (end < 0) end = map.Length;
        return start < 0 ? default : new TextSpan(start, end - start);
    }

    // The closing words are where a spoken sentence lands: the last short sentence, else the last short clause, else the last three words.
    private static TextSpan? Ending(string text)
    {
        foreach (string stops in new[] { ".!?…", ",;:—" })
        {
            int at = text.TrimEnd().Length - 2;
            while (at > 0 && !(stops.Contains(text[at], StringComparison.Ordinal) && text[at + 1] == ' ')) at--;
            if (at > 0 && text[(at + 2)..].Split(' ').Length is >= 2 and <= 6) return new TextSpan(at + 2, text.Length - at - 2);
        }

        string[] words = text.Split(' ');
        if (words.Length < 6) return null;
        int take = words[^3].Length <= 3 ? 2 : 3;
        int length = words[^take..].Sum(w => w.Length) + take - 1;
        return new TextSpan(text.Length - length, length);
    }
}
