using System.Buffers;
using QuoteCards.Episodes;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Punctuation;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>Makes a quote's words ready to be set in a theme.</summary>
internal static class QuotedText
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(".,;:!?…”’»)。、，！？」،؟");

    private static readonly SearchValues<char> IdeographicStops = SearchValues.Create("。！？、，；");

    public static Quoted Make(string words, IReadOnlyList<TextSpan> emphasis, string? language, Theme theme)
    {
        string smart = SmartPunctuation.Apply(words, language, out int[] map, theme.Marks == MarkStyle.None ? 0 : 1);
        List<TextSpan> spans = [.. emphasis.Select(s => Carry(s, map)).Where(s => s.Length > 0)];
        if (spans.Count == 0 && theme.Emphasis.Ending && Ending(smart, language) is { } ending && smart[ending.Start..].Any(char.IsLetter)) spans.Add(ending);
        if (theme.Emphasis.Stroke is not null) spans = [.. spans.Select(s => WithStop(s, smart))];
        string set = theme.Roles["quote"].Case == LetterCase.Upper ? smart.ToUpperInvariant() : smart;
        if (theme.Marks == MarkStyle.None) return new Quoted(set, 0, smart, spans);
        QuoteMarks marks = SmartPunctuation.MarksFor(language ?? SmartPunctuation.LanguageOf(words));
        string open = marks.Open, close = marks.Close;
        return new Quoted(open + set + close, open.Length, open + smart + close, [.. spans.Select(s => s with { Start = s.Start + open.Length })]);
    }

    // A stroke that ended before a full stop would half cover it.
    private static TextSpan WithStop(TextSpan span, string text)
    {
        int end = span.End;
        while (end < text.Length && Stops.Contains(text[end])) end++;
        return span with { Length = end - span.Start };
    }

    private static TextSpan Carry(TextSpan span, int[] map)
    {
        int start = Array.FindIndex(map, m => m >= span.Start), end = Array.FindIndex(map, m => m >= span.End);
        if (end < 0) end = map.Length;
        return start < 0 ? default : new TextSpan(start, end - start);
    }

    // The closing words are where a spoken sentence lands: the last short sentence, else the last short clause, else a few words that belong together.
    private static TextSpan? Ending(string text, string? language)
    {
        foreach (string stops in new[] { ".!?…", ",;:—" })
        {
            int at = text.TrimEnd().Length - 2;
            while (at > 0 && !(stops.Contains(text[at], StringComparison.Ordinal) && text[at + 1] == ' ')) at--;
            if (at > 0 && text[(at + 2)..].Split(' ').Length is >= 2 and <= 6) return new TextSpan(at + 2, text.Length - at - 2);
        }

        int ideographic = text.Length < 2 ? -1 : text.AsSpan(0, text.Length - 1).LastIndexOfAny(IdeographicStops);
        if (ideographic > 0 && text.Length - ideographic is > 3 and < 20) return new TextSpan(ideographic + 1, text.Length - ideographic - 1);
        return Words(text, ShortWords.Of(language));
    }

    // Three words or so, begun where a line would like to begin, too.
    private static TextSpan? Words(string text, IReadOnlyDictionary<string, double> leaning)
    {
        string[] words = text.Split(' ');
        if (words.Length < 6) return null;
        int best = 0, length = words[^1].Length;
        double least = double.MaxValue;
        for (int take = 2; take <= 5; take++)
        {
            length += words[^take].Length + 1;
            double cost = leaning.GetValueOrDefault(words[^(take + 1)]) + Math.Abs(take - 3) + (length < 9 ? 4 : 0);
            if (cost < least) (best, least) = (length, cost);
        }

        return new TextSpan(text.Length - best, best);
    }
}
