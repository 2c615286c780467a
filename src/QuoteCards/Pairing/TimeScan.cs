using System.Globalization;
using System.Text.RegularExpressions;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Finds times in a line and takes them out of it.</summary>
internal static partial class TimeScan
{
    private const string Opening = "[(（［【", Closing = "])）］】";

    private static readonly string[] Signs = ["timestamp", "timecode", "time", "@", "at", "ab", "bei", "a las", "a los", "à", "às", "aos", "min.", "minute", "minuto", "⏱", "⏰", "⏲", "⌚", "🎧", "▶"];

    /// <summary>The first time of a line. A clock's time (12:34 pm) is none.</summary>
    public static TimeReading Take(string line)
    {
        for (Match m = Times().Match(Figures.Latin(line)); m.Success; m = m.NextMatch())
        {
            if (!(m.Groups["a"].Success ? Timestamp.TryParse(m.Groups["a"].Value, out Timestamp at) : Spelt(m, out at)) || IsVerse(line, m)) continue;
            Timestamp? end = Timestamp.TryParse(m.Groups["b"].Value, out Timestamp e) ? e : null;
            (int from, int to, bool marked) = Widen(line, m.Index, m.Index + m.Length);
            return new TimeReading(at, end, (line[..from].TrimEnd() + " " + line[to..].TrimStart()).Trim(), marked);
        }

        return new TimeReading(null, null, line, false);
    }

    // "12 min 34", "1 h 02 min 33 s", 5'40"
    private static bool Spelt(Match m, out Timestamp at)
    {
        double Part(string name) => m.Groups[name].Success ? int.Parse(m.Groups[name].Value, NumberStyles.None, CultureInfo.InvariantCulture) : 0;
        at = default;
        return Part("s") < 60 && Timestamp.TryFromSeconds((((Part("h") * 60) + Part("m")) * 60) + Part("s"), out at);
    }

    // "John 3:16" is a verse of the Bible; "John 03:16" and "John 4:04" are not, since verses have no leading zero.
    private static bool IsVerse(string line, Match m)
    {
        int end = line.AsSpan(0, m.Index).TrimEnd(' ').Length, start = end;
        if (end == m.Index || m.Value[0] == '0' || m.Value.Contains(":0", StringComparison.Ordinal)) return false;
        while (start > 0 && (char.IsLetter(line[start - 1]) || line[start - 1] == '.')) start--;
        return WordLists.Scripture.Contains(line[start..end].TrimEnd('.'));
    }

    // Takes in the brackets around a time and the sign before it.
    private static (int From, int To, bool Marked) Widen(string line, int from, int to)
    {
        bool marked = false;
        for (int n = 0; n < 4; n++)
        {
            int left = Back(line, from), right = to;
            while (right < line.Length && line[right] == ' ') right++;
            int pair = left > 0 ? Opening.IndexOf(line[left - 1], StringComparison.Ordinal) : -1;
            if (pair >= 0 && right < line.Length && line[right] == Closing[pair]) (from, to, marked) = (left - 1, right + 1, true);
            else if (pair < 0 && Approximate(line, left, right) is { } about) (from, to, marked) = (about, right + 1, true);
            else if (Sign(line, left) is > 0 and var length) (from, marked) = (left - length, true);
            else break;
        }

        return (from, to, marked);
    }

    // "(approx. 12:34)": where a bracket that closes behind the time opens before such a word; null when none does.
    private static int? Approximate(string line, int left, int right)
    {
        if (right >= line.Length || Closing.IndexOf(line[right], StringComparison.Ordinal) is not (>= 0 and var pair)) return null;
        int open = line.LastIndexOf(Opening[pair], Math.Max(0, left - 1), Math.Min(Math.Max(0, left), 30));
        return open >= 0 && Abouts().IsMatch(line[(open + 1)..left]) ? open : null;
    }

    private static int Back(string line, int at)
    {
        while (at > 0 && line[at - 1] is ' ' or ':' or '\uFE0F') at--;
        return at;
    }

    private static int Sign(string line, int end)
    {
        // U+1F550 to U+1F567: the clock faces of Unicode, D83D DD50 to DD67.
        if (end >= 2 && line[end - 2] == '\uD83D' && line[end - 1] is >= '\uDD50' and <= '\uDD67') return 2;
        foreach (string sign in Signs)
        {
            if (end < sign.Length || !line.AsSpan(0, end).EndsWith(sign, StringComparison.OrdinalIgnoreCase)) continue;
            if (!char.IsLetter(sign[0]) || end == sign.Length || !char.IsLetterOrDigit(line[end - sign.Length - 1])) return sign.Length;
        }

        return 0;
    }

    [GeneratedRegex(
        @"(?<![\d:.])(?<a>(?:[0-9]{1,2}:)?[0-9]{1,3}:[0-9]{2}(?:[.,][0-9]{1,6})?(?![\d:])|[0-9]{1,2}h[ ]?[0-9]{1,2}m(?:[ ]?[0-9]{1,2}s)?\b|[0-9]{1,3}m[ ]?[0-9]{1,2}s\b)(?: ?(?:[–—~-]|to|bis) ?(?<b>(?:[0-9]{1,2}:)?[0-9]{1,3}:[0-9]{2}(?:[.,][0-9]{1,6})?(?![\d:])))?(?! ?[ap]\.?m\b)" +
        @"|(?<!\d)(?:(?<h>[0-9]{1,2}) ?(?:h|std\.?) ?)?(?<m>[0-9]{1,3}) ?(?:min|mn)\.? ?(?<s>[0-9]{1,2})(?: ?(?:s|sec|sek|seg)\b\.?)?(?![\d:.,%])(?! ?\p{L})" +
        @"|(?<=[(\[] ?)(?<m>[0-9]{1,3})[\u0027\u2019\u2032] ?(?<s>[0-9]{2})(?:[\u0022\u201D\u2033]|\u0027\u0027|\u2019\u2019)?(?= ?[)\]])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Times();

    [GeneratedRegex(@"^\s*(?:约|約|大约|大約|ca\.?|circa|approx\.?|approximately|around|about|at about|at around|starts? at|starting at|begins at|from|since|mins?\.?|ab|ungefähr|etwa|vers|environ|env\.?|hacia|sobre|por volta de|около|примерно)\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Abouts();
}
