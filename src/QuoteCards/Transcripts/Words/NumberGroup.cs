using System.Globalization;
using System.Text;

namespace QuoteCards.Transcripts.Words;

/// <summary>The longest run of words that make one number.</summary>
/// <param name="Key">Its digits; an ordinal ends in <c>th</c> whatever its number.</param>
/// <param name="Next">The index of the first word behind it.</param>
internal readonly record struct NumberGroup(string Key, int Next)
{
    /// <summary>Reads a number that starts at <paramref name="at"/>.</summary>
    public static bool TryRead(List<SpokenWord> words, int at, out NumberGroup group)
    {
        group = default;
        if (Kind(words, at) == NumberKind.Decade && NumberWords.TryPart(words[at].Key, out NumberPart decade))
        {
            group = new NumberGroup($"{Digits(decade.Value)}s", at + 1);
            return true;
        }

        if (Whole(words, at) is not { } whole) return false;
        (decimal value, NumberKind last, int next) = whole;
        if (last == NumberKind.Ordinal)
        {
            group = new NumberGroup($"{Digits(value)}th", next);
            return true;
        }

        // "nineteen eighty-four", "twenty oh five": a century in words and the year in it.
        if (value is >= 17 and <= 21 && last is NumberKind.Teen or NumberKind.Tens or NumberKind.Unit && next < words.Count && !words[next].Has(WordTraits.AfterPause))
        {
            if (Kind(words, next) == NumberKind.Decade && NumberWords.TryPart(words[next].Key, out NumberPart years) && years.Value < 100)
            {
                group = new NumberGroup($"{Digits((value * 100) + years.Value)}s", next + 1);
                return true;
            }

            if (Kind(words, next) is NumberKind.Teen or NumberKind.Tens && Whole(words, next) is { Value: < 100, Last: not NumberKind.Ordinal } year)
                (value, next) = ((value * 100) + year.Value, year.Next);
            else if (next < words.Count && words[next].Key is "oh" or "o" && Kind(words, next + 1) == NumberKind.Unit && NumberWords.TryPart(words[next + 1].Key, out NumberPart digit))
                (value, next) = ((value * 100) + digit.Value, next + 2);
        }

        string key = Digits(value);
        if (next + 1 < words.Count && words[next].Key == "point" && !key.Contains('.', StringComparison.Ordinal)) key = Point(words, key, ref next);
        group = new NumberGroup(key, next);
        return true;
    }

    private static (decimal Value, NumberKind Last, int Next)? Whole(List<SpokenWord> words, int at)
    {
        decimal total = 0, current = 0, scale = 0;
        NumberKind last = NumberKind.None;
        int i = at;
        if (i + 1 < words.Count && words[i].Key == "a" && Kind(words, i + 1) is NumberKind.Hundred or NumberKind.Scale) (current, last, i) = (1, NumberKind.Unit, i + 1);
        else if (i + 2 < words.Count && words[i].Key == "half" && words[i + 1].Key == "a" && Kind(words, i + 2) == NumberKind.Scale) (current, last, i) = (0.5m, NumberKind.Digits, i + 2);
        for (; i < words.Count; i++)
        {
            if (words[i].Key == "and" && And(words, i, last)) continue;
            if (i + 2 < words.Count && words[i].Key == "and" && words[i + 1].Key == "a" && words[i + 2].Key == "half" && last is NumberKind.Unit or NumberKind.Teen or NumberKind.Tens or NumberKind.Digits or NumberKind.Scale)
            {
                if (last == NumberKind.Scale) total += scale / 2;
                else current += 0.5m;
                (last, i) = (NumberKind.Digits, i + 2);
                continue;
            }

            if (!NumberWords.TryPart(words[i].Key, out NumberPart part) || !Follows(last, part) || (i > at && words[i].Has(WordTraits.AfterPause | WordTraits.AfterGap))) break;
            if (part.Kind == NumberKind.Hundred) current *= 100;
            else if (part.Kind == NumberKind.Scale) (total, current, scale) = (total + (current * part.Value), 0, part.Value);
            else current += part.Value;
            last = part.Kind;
            if (last is NumberKind.Zero or NumberKind.Ordinal)
            {
                i++;
                break;
            }
        }

        return last == NumberKind.None ? null : (total + current, last, i);
    }

    private static bool Follows(NumberKind last, NumberPart part) => part.Kind switch
    {
        NumberKind.Zero or NumberKind.Digits => last == NumberKind.None,
        NumberKind.Unit => last is NumberKind.None or NumberKind.Tens or NumberKind.Hundred or NumberKind.Scale,
        NumberKind.Teen or NumberKind.Tens => last is NumberKind.None or NumberKind.Hundred or NumberKind.Scale,
        NumberKind.Hundred => last is NumberKind.Unit or NumberKind.Teen or NumberKind.Digits,
        NumberKind.Scale => last is not (NumberKind.None or NumberKind.Scale or NumberKind.Zero),
        NumberKind.Ordinal => last is NumberKind.None || (last is NumberKind.Tens && part.Value < 10) || (last is NumberKind.Hundred or NumberKind.Scale && part.Value != 2),
        _ => false,
    };

    // "one hundred and five", but not "between one hundred and two hundred".
    private static bool And(List<SpokenWord> words, int i, NumberKind last) =>
        last is NumberKind.Hundred or NumberKind.Scale && Kind(words, i + 1) is NumberKind.Unit or NumberKind.Teen or NumberKind.Tens
        && Kind(words, i + 2) is not (NumberKind.Hundred or NumberKind.Scale) && Kind(words, i + 3) is not (NumberKind.Hundred or NumberKind.Scale);

    private static string Point(List<SpokenWord> words, string key, ref int next)
    {
        StringBuilder made = new(key);
        int i = next + 1;
        for (; Kind(words, i) is NumberKind.Unit or NumberKind.Zero or NumberKind.Digits && NumberWords.TryPart(words[i].Key, out NumberPart part); i++)
        {
            if (i == next + 1) made.Append('.');
            made.Append(Digits(part.Value));
        }

        if (i == next + 1) return key;
        next = i;
        string text = made.ToString();
        if (text.Length > 15 || !decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value)) return text;
        if (Kind(words, next) != NumberKind.Scale || !NumberWords.TryPart(words[next].Key, out NumberPart scale)) return Digits(value);
        next++;
        return Digits(value * scale.Value);
    }

    private static NumberKind Kind(List<SpokenWord> words, int i) => i < words.Count && NumberWords.TryPart(words[i].Key, out NumberPart part) ? part.Kind : NumberKind.None;

    private static string Digits(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
