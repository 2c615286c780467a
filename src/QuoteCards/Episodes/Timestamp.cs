using System.Globalization;
using System.Text.RegularExpressions;

namespace QuoteCards.Episodes;

/// <summary>A moment in an episode, in whole milliseconds from its start, 0 to 99:59:59.999.</summary>
public readonly partial record struct Timestamp : IComparable<Timestamp>
{
    private const long Limit = 100L * 3600 * 1000;

    private Timestamp(long milliseconds) => TotalMilliseconds = milliseconds;

    /// <summary>Milliseconds from the start of the episode.</summary>
    public long TotalMilliseconds { get; }

    /// <summary>Seconds from the start of the episode, with fractions.</summary>
    public double TotalSeconds => TotalMilliseconds / 1000.0;

    /// <summary>From seconds; false when negative, not a number, or 100 hours or more.</summary>
    public static bool TryFromSeconds(double seconds, out Timestamp at)
    {
        bool fine = seconds >= 0 && seconds < Limit / 1000.0;
        at = fine ? new Timestamp((long)Math.Round(seconds * 1000)) : default;
        return fine && at.TotalMilliseconds < Limit;
    }

    /// <summary>Reads <c>m:ss</c>, <c>mm:ss</c> (minutes may pass 59), <c>h:mm:ss</c>, each with an optional fraction, or <c>1h02m33s</c>. No brackets.</summary>
    public static bool TryParse(string? text, out Timestamp at)
    {
        at = default;
        Match m = Colons().Match(text ?? "");
        if (!m.Success) m = Letters().Match(text ?? "");
        if (!m.Success || m.Length == 0) return false;
        long Part(string name) => m.Groups[name] is { Success: true } g ? long.Parse(g.Value, CultureInfo.InvariantCulture) : 0;
        long seconds = Part("s"), minutes = Part("m"), hours = Part("h");
        if (seconds > 59 || (hours > 0 && minutes > 59)) return false;
        string fraction = m.Groups["f"].Value;
        long milliseconds = fraction.Length == 0 ? 0 : long.Parse(fraction.PadRight(3, '0')[..3], CultureInfo.InvariantCulture);
        long total = (((hours * 60 + minutes) * 60) + seconds) * 1000 + milliseconds;
        if (total >= Limit) return false;
        at = new Timestamp(total);
        return true;
    }

    /// <summary><c>m:ss</c> below an hour, <c>h:mm:ss</c> from there; fractions of a second are dropped.</summary>
    public override string ToString()
    {
        long seconds = TotalMilliseconds / 1000;
        return seconds < 3600
            ? string.Create(CultureInfo.InvariantCulture, $"{seconds / 60}:{seconds % 60:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{seconds / 3600}:{seconds / 60 % 60:00}:{seconds % 60:00}");
    }

    /// <inheritdoc/>
    public int CompareTo(Timestamp other) => TotalMilliseconds.CompareTo(other.TotalMilliseconds);

    /// <summary>Earlier than.</summary>
    public static bool operator <(Timestamp a, Timestamp b) => a.CompareTo(b) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(Timestamp a, Timestamp b) => a.CompareTo(b) > 0;

    /// <summary>Not later than.</summary>
    public static bool operator <=(Timestamp a, Timestamp b) => a.CompareTo(b) <= 0;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(Timestamp a, Timestamp b) => a.CompareTo(b) >= 0;

    [GeneratedRegex(@"^(?:(?<h>[0-9]{1,2}):)?(?<m>[0-9]{1,3}):(?<s>[0-9]{2})(?:[.,](?<f>[0-9]{1,6}))?$", RegexOptions.CultureInvariant)]
    private static partial Regex Colons();

    [GeneratedRegex(@"^(?=[0-9])(?:(?<h>[0-9]{1,2})\s?h\s?)?(?:(?<m>[0-9]{1,3})\s?m(?:in)?\s?)?(?:(?<s>[0-9]{1,2})\s?s)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Letters();
}
