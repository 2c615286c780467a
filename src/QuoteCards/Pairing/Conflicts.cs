using QuoteCards.Diagnostics;

namespace QuoteCards.Pairing;

/// <summary>Finds where two mentions of one quote say different things.</summary>
internal sealed class Conflicts(Roster roster)
{
    /// <summary>A warning for every mention that contradicts what was kept; each names both places.</summary>
    public IEnumerable<Diagnostic> Find(IReadOnlyList<Mention> mentions, Mention? who, Mention? when, Mention text, Wording fullest)
    {
        string? kept = who is null ? null : roster.Resolve(who.Name!).Speaker.Name;
        foreach (Mention m in mentions)
        {
            if (m.Name is { } name && m != who && roster.Resolve(name).Speaker.Name is var other && !string.Equals(other, kept, StringComparison.OrdinalIgnoreCase))
                yield return Diagnostic.Warning("speaker-conflict", $"{Line(who!.NamePlace)} says {kept}, {Line(m.NamePlace)} says {other}; {kept} is kept", m.NamePlace);
            if (m.Time is { } at && when?.Time is { } time && m != when && at.TotalMilliseconds / 1000 != time.TotalMilliseconds / 1000)
                yield return Diagnostic.Warning("time-conflict", $"{Line(when.TimePlace)} says {time}, {Line(m.TimePlace)} says {at}; {time} is kept", m.TimePlace);
            if (m != text && !fullest.Holds(new Wording(m.Text)))
                yield return Diagnostic.Warning("wording-conflict", $"{Line(text.Place)} and {Line(m.Place)} word it differently; the fuller wording of {Line(text.Place)} is kept", m.Place);
        }
    }

    private static string Line(Place place) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"line {place.Line}");
}
