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
                yield return Diagnostic.Warning("speaker-conflict", $"{Said(who!.NamePlace, kept, m.NamePlace, other)}; {kept} is kept", m.NamePlace);
            if (m.Time is { } at && when?.Time is { } time && m != when && at.TotalMilliseconds / 1000 != time.TotalMilliseconds / 1000)
                yield return Diagnostic.Warning("time-conflict", $"{Said(when.TimePlace, $"{time}", m.TimePlace, $"{at}")}; {time} is kept", m.TimePlace);
            if (m != text && !fullest.Holds(new Wording(m.Text)))
            {
                (string fuller, string its) = Lines(text.Place, m.Place);
                yield return Diagnostic.Warning("wording-conflict", $"{fuller} and {its} word it differently; the fuller wording of {fuller} is kept", m.Place);
            }
        }
    }

    private static string Said(Place kept, string? one, Place place, string other)
    {
        (string first, string second) = Lines(kept, place);
        return $"{first} says {one}, {second} says {other}";
    }

    // JSON often stands on one line: there the column tells the two apart.
    private static (string First, string Second) Lines(Place first, Place second)
    {
        bool apart = first.Line == second.Line && first.Column != second.Column;
        return (Of(first), Of(second));

        string Of(Place place) => (place with { File = null, Column = apart ? place.Column : 0 }).ToString();
    }
}
