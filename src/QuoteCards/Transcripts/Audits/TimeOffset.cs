using System.Globalization;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Transcripts.Audits;

/// <summary>
/// One shift that sets the times of many quotes right at once: an advertisement put in or taken out between the notes and the transcript.
/// </summary>
/// <param name="Seconds">What to add to the notes' times, signed.</param>
/// <param name="From">The first time of the notes from which it holds; from there on all agree.</param>
/// <param name="Agree">The quotes that it sets right.</param>
public sealed record TimeOffset(double Seconds, Timestamp From, IReadOnlyList<QuoteId> Agree)
{
    // Three quotes that are off by the same seconds are no accident; two may be.
    private const int Fewest = 3;

    // Of all that are off and stand behind it, this share must be set right.
    private const double Share = 0.7;

    /// <summary>The shift that most of the quotes that are off agree on, or null.</summary>
    internal static TimeOffset? Find(IEnumerable<QuoteCheck> checks, double tolerance)
    {
        List<(QuoteCheck Check, double By)> off = [.. checks.Where(c => c.TimeVerdict == TimeVerdict.Off).Select(c => (c, -c.OffsetSeconds!.Value)).OrderBy(c => c.Item2)];
        (int First, int Count) best = (0, 0);
        for (int i = 0, j = 0; i < off.Count; i++)
        {
            while (j < off.Count && off[j].By - off[i].By <= 2 * tolerance) j++;
            if (j - i > best.Count) best = (i, j - i);
        }

        if (best.Count < Fewest) return null;
        List<(QuoteCheck Check, double By)> agree = off.GetRange(best.First, best.Count);
        Timestamp from = agree.Min(a => a.Check.Quote.Time!.Value);
        if (best.Count < Share * off.Count(o => o.Check.Quote.Time >= from)) return null;
        return new TimeOffset(Math.Round(agree[best.Count / 2].By), from, [.. agree.Select(a => a.Check.Quote.Id)]);
    }

    internal Diagnostic Tell(Place place) => Diagnostic.Warning(
        "time-offset",
        string.Create(CultureInfo.InvariantCulture, $"from {From} on {Agree.Count} quotes are {Math.Abs(Seconds)} s {(Seconds > 0 ? "early" : "late")} together, as by an advertisement that only one of the recordings has"),
        place,
        string.Create(CultureInfo.InvariantCulture, $"add {Seconds} s to their times"));
}
