using System.Globalization;
using System.Text.RegularExpressions;
using QuoteCards.Diagnostics;
using QuoteCards.Pairing;

namespace QuoteCards.Feeds.Items;

/// <summary>When an episode came out.</summary>
/// <param name="Day">In the feed's own time zone.</param>
/// <param name="Moment">The same in UTC, to tell which of two came later; a zone that is not known counts as UTC.</param>
internal sealed partial record FeedDate(DateOnly Day, DateTime Moment)
{
    /// <summary>
    /// RFC 822, section 5, as feeds write it: the year in two or four figures (RFC 1123), with or without the day of the week, a comma, seconds or a zone,
    /// the month in full or in another language; else ISO 8601; else any day that notes may give. Null, and a warning, when it is none of these.
    /// </summary>
    public static FeedDate? Read(string text, Place place, List<Diagnostic> found)
    {
        int before = found.Count;
        string said = text.Length > 80 ? text[..80] : text;
        if (DayIn(said, place, found) is { } day) return new FeedDate(day, Utc(day, said));
        if (found.Count == before) found.Add(Diagnostic.Warning("feed-date", $"\"{said}\" is no date", place, "Fri, 09 Oct 2020 04:30:38 GMT"));
        return null;
    }

    private static DateOnly? DayIn(string text, Place place, List<Diagnostic> found)
    {
        // 09-Oct-26 and Oct 9 04:30:38 2026 become 9 Oct 2026.
        string plain = Dashed().Replace(text, "${d} ${m} ${y}");
        plain = Late().Replace(plain, "${d} ${m} ${y}");
        plain = ShortYear().Replace(plain, m => $"{m.Groups["d"].Value} {m.Groups["m"].Value} {Century(m.Groups["y"].Value)}");
        return DateScan.Read(Spaces().Replace(plain, " "), place, found);
    }

    // RFC 822 gives two figures; RFC 2822, section 4.3, tells the century.
    private static string Century(string year) => (int.Parse(year, CultureInfo.InvariantCulture) is var y && y < 50 ? 2000 + y : 1900 + y).ToString(CultureInfo.InvariantCulture);

    private static DateTime Utc(DateOnly day, string text)
    {
        Match clock = Clock().Match(text);
        int Part(string name) => clock.Groups[name] is { Success: true, Length: > 0 } g ? int.Parse(g.Value, CultureInfo.InvariantCulture) : 0;
        int hour = Part("h"), minute = Part("m"), second = Math.Min(59, Part("s"));
        if (clock.Groups["half"].Value is [var half, ..]) hour = (hour % 12) + (half is 'p' or 'P' ? 12 : 0);
        DateTime local = hour < 24 && minute < 60 ? day.ToDateTime(new TimeOnly(hour, minute, second)) : day.ToDateTime(default);
        return local.AddMinutes(-Zone(clock.Groups["zone"].Value));
    }

    // RFC 822, section 5.1, and the zones that European feeds write. In minutes east of UTC.
    private static int Zone(string zone) => zone.ToUpperInvariant() switch
    {
        [('+' or '-') and var sign, .. var figures] => (sign == '-' ? -1 : 1) * Offset(figures.Replace(":", "", StringComparison.Ordinal)),
        "EST" or "CDT" => -300,
        "EDT" => -240,
        "CST" or "MDT" => -360,
        "MST" or "PDT" => -420,
        "PST" => -480,
        "BST" or "CET" => 60,
        "CEST" or "EET" => 120,
        "EEST" or "MSK" => 180,
        _ => 0,
    };

    private static int Offset(string figures) => figures.Length == 4 ? (int.Parse(figures[..2], CultureInfo.InvariantCulture) * 60) + int.Parse(figures[2..], CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"(?<d>[0-9]{1,2})-(?<m>\p{L}{3,10})-(?<y>[0-9]{4}|[0-9]{2})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Dashed();

    [GeneratedRegex(@"\b(?<m>\p{L}{3,10})\.?\s+(?<d>[0-9]{1,2}),?\s+[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\s+[A-Z]{2,5})?\s+(?<y>[0-9]{4})\b", RegexOptions.CultureInvariant)]
    private static partial Regex Late();

    [GeneratedRegex(@"\b(?<d>[0-9]{1,2})\s+(?<m>\p{L}{3,10})\.?\s+(?<y>[0-9]{2})(?=\s|,|$)(?!\s*:)", RegexOptions.CultureInvariant)]
    private static partial Regex ShortYear();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<![0-9:])(?<h>[0-9]{1,2}):(?<m>[0-9]{2})(?::(?<s>[0-9]{2})(?:\.[0-9]+)?)?\s*(?:(?<half>[AaPp])\.?[Mm]\.?)?\s*(?<zone>[+-][0-9]{2}:?[0-9]{2}|[A-Za-z]{2,5})?", RegexOptions.CultureInvariant)]
    private static partial Regex Clock();
}
