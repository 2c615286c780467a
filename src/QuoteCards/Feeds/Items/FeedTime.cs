using System.Globalization;
using System.Text.RegularExpressions;
using QuoteCards.Episodes;

namespace QuoteCards.Feeds.Items;

/// <summary>Times and lengths as feeds write them.</summary>
internal static partial class FeedTime
{
    /// <summary>Seconds, with or without a fraction; <c>m:ss</c> or <c>h:mm:ss</c>, whatever leading zeros lack (normal play time, RFC 2326, section 3.6, loosely); <c>1h 2m</c>; <c>PT1H2M3S</c>; null for anything else.</summary>
    public static Timestamp? Read(string text)
    {
        string said = text.Trim();
        if (said.Length is 0 or > 40) return null;
        if (Timestamp.TryParse(said, out Timestamp at)) return at;
        double? seconds = Seconds(said) ?? Clock(said) ?? Iso(said);
        return seconds is { } s && Timestamp.TryFromSeconds(s, out at) ? at : null;
    }

    /// <summary>A number of seconds, 0 or more; null for anything else.</summary>
    public static double? Seconds(string? text) => double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) ? value : null;

    private static double? Clock(string text)
    {
        string[] parts = text.Split(':', StringSplitOptions.TrimEntries);
        if (parts.Length is < 2 or > 3) return null;
        double sum = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            bool last = i == parts.Length - 1;
            string part = parts[i].Length == 0 && i == 0 ? "0" : parts[i].Replace(',', '.');
            if (!double.TryParse(part, last ? NumberStyles.AllowDecimalPoint : NumberStyles.None, CultureInfo.InvariantCulture, out double n) || (last && n >= 60)) return null;
            sum = (sum * 60) + n;
        }

        return sum;
    }

    private static double? Iso(string text)
    {
        Match m = Period().Match(text);
        if (!m.Success) return null;
        double Part(string name) => m.Groups[name] is { Success: true } g ? double.Parse(g.Value, CultureInfo.InvariantCulture) : 0;
        return (((Part("h") * 60) + Part("m")) * 60) + Part("s");
    }

    [GeneratedRegex(@"^PT(?=[0-9])(?:(?<h>[0-9]{1,3})H)?(?:(?<m>[0-9]{1,4})M)?(?:(?<s>[0-9]{1,6}(?:\.[0-9]{1,6})?)S)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Period();
}
