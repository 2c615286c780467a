using System.Globalization;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Audits;

/// <summary>Looks for times that cannot be right, without a transcript.</summary>
public static class TimeAudit
{
    /// <summary>
    /// Tells of each quote that is past the end of the episode, of each that is earlier than the one before it in its section,
    /// and, where reading h:mm for mm:ss (or the other way round) would mend it, says so.
    /// </summary>
    /// <param name="episode">Its duration and its quotes' times are looked at.</param>
    /// <param name="end">When the recording ends; null takes the episode's own duration.</param>
    public static IReadOnlyList<Diagnostic> Run(Episode episode, Timestamp? end = null)
    {
        ArgumentNullException.ThrowIfNull(episode);
        end ??= episode.Duration;
        List<Diagnostic> found = [];
        Dictionary<string, Quote> last = new(StringComparer.Ordinal);
        // The closing list of notable quotes repeats and reorders; only the notes proper run with the clock.
        foreach (Quote quote in episode.Quotes.Where(q => q.Time is not null))
        {
            Timestamp at = quote.Time!.Value;
            if (end is { } limit && at > limit) found.Add(Past(quote, at, limit));
            else if (!quote.Notable && last.TryGetValue(quote.Section ?? "", out Quote? before) && at < before.Time) found.Add(Backwards(quote, at, before, end));
            if (!quote.Notable && (end is null || at <= end)) last[quote.Section ?? ""] = quote;
        }

        return found;
    }

    private static Diagnostic Past(Quote quote, Timestamp at, Timestamp end)
    {
        Timestamp? other = Other(at);
        string? hint = other is { } o && o <= end ? $"was {o} meant? Hours and minutes are taken for minutes and seconds, or the other way round" : null;
        return Diagnostic.Warning("time-past-end", $"\"{Short(quote.Text)}\" is at {at}, the episode ends at {end}", quote.Provenance.Time.Place, hint);
    }

    private static Diagnostic Backwards(Quote quote, Timestamp at, Quote before, Timestamp? end)
    {
        Timestamp earlier = before.Time!.Value;
        string? hint = Other(at) is { } o && o >= earlier && (end is null || o <= end) ? $"was {o} meant? Hours and minutes are taken for minutes and seconds" : null;
        string line = before.Provenance.Time.Place.Line.ToString(CultureInfo.InvariantCulture);
        return Diagnostic.Warning("time-backwards", $"\"{Short(quote.Text)}\" is at {at}, before the quote above it (line {line}, {earlier})", quote.Provenance.Time.Place, hint);
    }

    // 1:12 (a minute and twelve) for 1:12:00, and 1:12:00 for 1:12. A time with seconds in its h:mm:ss was meant as it stands.
    private static Timestamp? Other(Timestamp at)
    {
        double other = at.TotalMilliseconds < 3_600_000 ? at.TotalSeconds * 60 : at.TotalMilliseconds % 60_000 == 0 ? at.TotalSeconds / 60 : -1;
        return Timestamp.TryFromSeconds(other, out Timestamp made) ? made : null;
    }

    private static string Short(string words) => words.Length <= 40 ? words : words[..40].TrimEnd() + "…";
}
