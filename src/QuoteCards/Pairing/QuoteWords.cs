using System.Text;
using System.Text.RegularExpressions;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Cleans a quote's words: emphasis marks become spans, stage directions go, insertions stay.</summary>
internal static partial class QuoteWords
{
    /// <summary>The words and their stretches of emphasis, in order, not touching. Emphasis on everything is none.</summary>
    public static (string Text, IReadOnlyList<TextSpan> Emphasis) Clean(string raw)
    {
        string text = Directions().Replace(raw, " ");
        text = Lines().Replace(Spaces().Replace(text, " "), "\n").Trim(' ', '\n');
        text = BeforeStop().Replace(text, "$1");
        StringBuilder made = new(text.Length);
        List<TextSpan> spans = [];
        int at = 0;
        for (Match m = Emphasised().Match(text); m.Success; m = m.NextMatch())
        {
            Append(made, text.AsSpan(at, m.Index - at));
            int start = made.Length;
            Append(made, m.Groups["w"].ValueSpan);
            if (made.Length > start) spans.Add(new TextSpan(start, made.Length - start));
            at = m.Index + m.Length;
        }

        Append(made, text.AsSpan(at));
        string clean = made.ToString();
        bool all = spans is [var only] && clean.AsSpan(0, only.Start).Trim(" .,").Length + clean.AsSpan(only.End).Trim(" .,!?").Length == 0;
        return (clean, all ? [] : spans);
    }

    private static void Append(StringBuilder made, ReadOnlySpan<char> text)
    {
        foreach (char c in text)
            if (!SafeText.IsUnsafe(c)) made.Append(c);
        // What marked emphasis that nobody closed.
        made.Replace("**", "").Replace("==", "");
    }

    [GeneratedRegex(@"[\[\(*]{1,2}(?:(?:both|all|everyone|audience|host|hosts|they|he|she|nervously|softly|loudly) )?(?:laugh(?:s|ing|ter)?|chuckl(?:es?|ing)|giggl(?:es?|ing)|sigh(?:s|ing)?|pauses?|long pause|beat|cross-?talk|applause|cheer(?:s|ing)|inaudible|unintelligible|music|coughs?|clears throat|smiles|gasps?|silence|lacht|lachen|rires?|risas|ri|risos|ride|risate|笑)[\]\)*]{1,2}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Directions();

    // One space stays as it is, and is by far what stands most between words.
    [GeneratedRegex(@"[ \t]{2,}|\t", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@" ?\n ?", RegexOptions.CultureInvariant)]
    private static partial Regex Lines();

    // A stage direction that was taken out from before a stop leaves a space there; French spaces before ! and ? stay.
    [GeneratedRegex(@" ([.,])(?=\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeStop();

    [GeneratedRegex(@"\*\*\*?(?<w>[^*]+)\*\*\*?|==(?<w>[^=]+)==|(?<![\p{L}\p{N}*])\*(?<w>[^*\s](?:[^*]*[^*\s])?)\*(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_(?<w>[^_\s](?:[^_]*[^_\s])?)_(?![\p{L}\p{N}_])", RegexOptions.CultureInvariant)]
    private static partial Regex Emphasised();
}
