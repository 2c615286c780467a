using System.Text.RegularExpressions;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Finds times in a line and takes them out of it.</summary>
internal static partial class TimeScan
{
    /// <summary>The first time of a line that stands in brackets, alone or after a sign of a time; the rest of the line without it.</summary>
    public static (Timestamp? At, Timestamp? End, string Left) Take(string line)
    {
        foreach (Match m in Times().EnumerateAll(line))
        {
            if (!Timestamp.TryParse(m.Groups["a"].Value, out Timestamp at)) continue;
            Timestamp? end = Timestamp.TryParse(m.Groups["b"].Value, out Timestamp e) ? e : null;
            return (at, end, (line[..m.Index] + " " + line[(m.Index + m.Length)..]).Trim());
        }

        return (null, null, line);
    }

    private static IEnumerable<Match> EnumerateAll(this Regex regex, string line)
    {
        for (Match m = regex.Match(line); m.Success; m = m.NextMatch()) yield return m;
    }

    [GeneratedRegex(
        @"(?:[Tt]imestamp:?|\bat|@|🕐)?\s*[\[\(]?\s*(?<![\d:.])(?<a>(?:[0-9]{1,2}:)?[0-9]{1,3}:[0-9]{2}(?:[.,][0-9]{1,6})?|[0-9]{1,2}h[0-9]{1,2}m(?:[0-9]{1,2}s)?|[0-9]{1,3}m[0-9]{1,2}s)(?![\d:])(?:\s*[–—-]\s*(?<b>(?:[0-9]{1,2}:)?[0-9]{1,3}:[0-9]{2}))?\s*[\]\)]?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
