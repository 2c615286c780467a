using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Who and when, as they stand after a dash, in brackets or before a colon.</summary>
/// <param name="Name">A name, or null.</param>
/// <param name="Role">What stands after the name's comma, or null.</param>
/// <param name="At">A time, or null.</param>
/// <param name="End">Where a range ends, or null.</param>
/// <param name="Clean">True when the text holds nothing else.</param>
internal sealed record Attribution(string? Name, string? Role, Timestamp? At, Timestamp? End, bool Clean)
{
    private static readonly string[] Dashes = ["—", "–", "--", "-", "~", "～", "by ", "from "];

    /// <summary>Reads what stands after a quote or on a line of its own under it.</summary>
    public static Attribution Read(string text, bool needsDash)
    {
        (Timestamp? at, Timestamp? end, string rest) = TimeScan.Take(text);
        rest = rest.Trim(' ', '*', '_', '|', '·', '.');
        bool dashed = false;
        foreach (string dash in Dashes)
            if (rest.StartsWith(dash, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest[dash.Length..].Trim(' ', '*', '_');
                dashed = true;
                break;
            }

        if (!dashed && rest is ['(', .., ')']) (rest, dashed) = (rest[1..^1].Trim(), true);
        rest = rest.Replace("**", "", StringComparison.Ordinal).Trim(' ', ',', '-', '–', '—', '·', '|', '(', ')', '[', ']', '*', '_');
        int note = rest.IndexOf(" · ", StringComparison.Ordinal);
        if (note > 0) rest = rest[..note].Trim(' ', ',');
        if (rest.Length == 0) return new Attribution(null, null, at, end, true);
        if (needsDash && !dashed && at is null) return new Attribution(null, null, at, end, false);
        if (NameScan.AtStart(rest, out int length) is not { } name) return new Attribution(null, null, at, end, false);
        string after = rest[length..].Trim(' ', '*', '_');
        if (after.Length == 0) return new Attribution(name, null, at, end, dashed || at is not null);
        string role = after.Trim(' ', ',', '(', ')', '[', ']');
        bool fits = after[0] is ',' or '(' && role.Length <= 80;
        return fits ? new Attribution(name, role.Length == 0 ? null : role, at, end, true) : new Attribution(null, null, at, end, false);
    }
}
