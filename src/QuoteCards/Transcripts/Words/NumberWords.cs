using System.Globalization;

namespace QuoteCards.Transcripts.Words;

/// <summary>English numbers in words and digits to one key: <c>twenty-five</c> and <c>25</c>, <c>1.5 million</c> and <c>1,500,000</c>, <c>nineteen ninety-nine</c> and <c>1999</c>, <c>nineteen nineties</c> and <c>1990s</c>, <c>half a million</c> and <c>500,000</c>, <c>first</c> and <c>1st</c>.</summary>
internal static class NumberWords
{
    private static readonly string[] Small =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] Ordinals =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
    ];

    private static readonly Dictionary<string, NumberPart> Parts = All();

    /// <summary>Joins the words of each number into one word whose key is its digits.</summary>
    public static List<SpokenWord> Join(List<SpokenWord> words)
    {
        List<SpokenWord> joined = new(words.Count);
        for (int i = 0; i < words.Count;)
        {
            int currency = IsCurrency(words[i]) ? 1 : 0;
            if (NumberGroup.TryRead(words, i + currency, out NumberGroup group))
            {
                SpokenWord first = words[i], last = words[group.Next - 1];
                joined.Add(new SpokenWord(group.Key, first.Start, last.End, first.Traits | WordTraits.Number));
                if (currency > 0) joined.Add(first with { End = last.End, Traits = first.Traits & WordTraits.Bracketed });
                i = group.Next;
                // "10x" is said "ten times".
                if (i < words.Count && words[i].Key == "x" && words[i].Start == last.End) joined.Add(words[i++] with { Key = "times" });
            }
            else if (words[i].Key == "per" && i + 1 < words.Count && words[i + 1].Key == "cent")
            {
                joined.Add(words[i] with { Key = "percent", End = words[i + 1].End });
                i += 2;
            }
            else joined.Add(words[i++]);
        }

        return joined;
    }

    /// <summary>The part that a word plays in a number; false for any other word.</summary>
    public static bool TryPart(string key, out NumberPart part)
    {
        if (Parts.TryGetValue(key, out part)) return true;
        if (key.Length == 0 || !char.IsAsciiDigit(key[0])) return false;
        int end = 0;
        while (end < key.Length && (char.IsAsciiDigit(key[end]) || key[end] is ',' or '.')) end++;
        string digits = key[..end].Replace(",", "", StringComparison.Ordinal);
        // Fifteen digits keep every product below the limit of a decimal.
        if (digits.Length > 15 || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)) return false;
        part = key[end..] switch
        {
            "" => new NumberPart(NumberKind.Digits, value),
            "k" => new NumberPart(NumberKind.Digits, value * 1_000),
            "m" => new NumberPart(NumberKind.Digits, value * 1_000_000),
            "b" or "bn" => new NumberPart(NumberKind.Digits, value * 1_000_000_000),
            "s" or "'s" or "’s" => new NumberPart(NumberKind.Decade, value),
            _ => new NumberPart(NumberKind.Ordinal, value),
        };
        return true;
    }

    /// <summary>Where a number in digits ends: over commas and points between digits, and over st, nd, rd, th, k, K, M, B, bn and the s of a decade right behind.</summary>
    public static int LiteralEnd(string text, int at)
    {
        int i = at;
        while (i < text.Length && (char.IsAsciiDigit(text[i]) || (text[i] is ',' or '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])))) i++;
        int letters = i < text.Length && WordReader.IsApostrophe(text[i]) ? i + 1 : i;
        if (letters > i) return letters < text.Length && text[letters] == 's' && text[letters - 2] == '0' && (letters + 1 == text.Length || !char.IsLetterOrDigit(text[letters + 1])) ? letters + 1 : i;
        while (letters < text.Length && char.IsLetter(text[letters])) letters++;
        return text[i..letters] is "st" or "nd" or "rd" or "th" or "k" or "K" or "M" or "B" or "bn" or "s" ? letters : i;
    }

    /// <summary>The word that is said for a sign.</summary>
    public static string Currency(char sign) => sign switch { '$' => "dollars", '€' => "euros", _ => "pounds" };

    private static bool IsCurrency(SpokenWord word) => word.End - word.Start == 1 && word.Has(WordTraits.Number) && word.Key is "dollars" or "euros" or "pounds";

    private static Dictionary<string, NumberPart> All()
    {
        Dictionary<string, NumberPart> made = new(StringComparer.Ordinal);
        for (int i = 0; i < Small.Length; i++) made[Small[i]] = new NumberPart(i == 0 ? NumberKind.Zero : i < 10 ? NumberKind.Unit : NumberKind.Teen, i);
        for (int i = 0; i < Tens.Length; i++) made[Tens[i]] = new NumberPart(NumberKind.Tens, (i + 2) * 10);
        for (int i = 0; i < Tens.Length; i++) made[$"{Tens[i][..^1]}ies"] = new NumberPart(NumberKind.Decade, (i + 2) * 10);
        for (int i = 0; i < Ordinals.Length; i++) made[Ordinals[i]] = new NumberPart(NumberKind.Ordinal, i + 1);
        made["hundred"] = new NumberPart(NumberKind.Hundred, 100);
        made["thousand"] = new NumberPart(NumberKind.Scale, 1_000);
        made["million"] = new NumberPart(NumberKind.Scale, 1_000_000);
        made["billion"] = new NumberPart(NumberKind.Scale, 1_000_000_000);
        made["trillion"] = new NumberPart(NumberKind.Scale, 1_000_000_000_000);
        return made;
    }
}
