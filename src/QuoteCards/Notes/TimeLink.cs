using System.Globalization;
using QuoteCards.Episodes;

namespace QuoteCards.Notes;

/// <summary>A link that leads to a moment of a recording.</summary>
/// <param name="Label">What the link shows.</param>
/// <param name="At">Where its address leads.</param>
internal sealed record TimeLink(string Label, Timestamp At)
{
    // YouTube's t= and start=, and the temporal dimension of Media Fragments URI 1.0, section 4.2.1 (#t=npt:10,20).
    private static readonly string[] Keys = ["t=", "start=", "time_continue="];

    /// <summary>The link; null when its address names no moment.</summary>
    public static TimeLink? Read(string label, string? address)
    {
        int from = address is null ? -1 : address.AsSpan().IndexOfAny('?', '#');
        if (from < 0) return null;
        foreach (string part in address![(from + 1)..].Split(['?', '&', '#', ';'], 32))
            foreach (string key in Keys)
                if (part.StartsWith(key, StringComparison.OrdinalIgnoreCase) && Moment(part[key.Length..]) is { } at) return new TimeLink(label, at);
        return null;
    }

    private static Timestamp? Moment(string value)
    {
        if (value.StartsWith("npt:", StringComparison.OrdinalIgnoreCase)) value = value[4..];
        value = value.Split(',', 2)[0];
        if (Timestamp.TryParse(value, out Timestamp at)) return at;
        bool seconds = double.TryParse(value.TrimEnd('s', 'S'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double s);
        return seconds && Timestamp.TryFromSeconds(s, out at) ? at : null;
    }
}
