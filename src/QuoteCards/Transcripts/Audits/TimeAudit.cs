using System.Globalization;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Transcripts.Audits;

/// <summary>Looks for times that cannot be right, without a transcript.</summary>
public static class TimeAudit
{
    /// <summary>
    /// The episode with a warning on each quote whose time is past the end of the episode, or earlier than the one before it in its section;
    /// where reading h:mm for mm:ss (or the other way round) would mend it, it says so. A quote that was found in a transcript is left alone: its time is known.
    /// </summary>
    /// <param name="episode">Its duration and its quotes' times are looked at.</param>
    /// <param name="end">When the recording ends; null takes the episode's own duration.</param>
    public static Episode Run(Episode episode, Timestamp? end = null)
    {
        ArgumentNullException.ThrowIfNull(episode);
        end ??= episode.Duration;
        Dictionary<string, Quote> last = new(StringComparer.Ordinal);
        // A reading that no other time comes near is no better than the one that is doubted.
        Timestamp latest = end ?? episode.Quotes.Select(q => q.Time).Max() ?? default;
        return episode with { Quotes = [.. episode.Quotes.Select(q => Told(q, last, end, latest))] };
    }

    // The closing list of notable quotes repeats and reorders; only the notes proper run with the clock.
    private static Quote Told(Quote quote, Dictionary<string, Quote> last, Timestamp? end, Timestamp latest)
    {
        if (quote.Time is not { } at) return quote;
        bool known = quote.Check?.TimeVerdict is TimeVerdict.Same or TimeVerdict.Off or TimeVerdict.FilledIn;
        Diagnostic? wrong = null;
        if (known) wrong = null;
        else if (end is { } limit && at > limit) wrong = Past(quote, at, limit);
        else if (!quote.Notable && last.TryGetValue(quote.Section ?? "", out Quote? before) && at < before.Time) wrong = Backwards(quote, at, before, latest);
        // A time that is known to be wrong is no measure for the next one.
        if (!quote.Notable && (end is null || at <= end) && quote.Check?.TimeVerdict != TimeVerdict.Off) last[quote.Section ?? ""] = quote;
        return wrong is null ? quote : quote with { Warnings = [.. quote.Warnings, wrong] };
    }

    private static Diagnostic Past(Quote quote, Timestamp at, Timestamp end)
    {
        Timestamp? other = Other(at);
        string? hint = other is { } o && o <= end ? $"was {o} meant? Hours and minutes are taken for minutes and seconds, or the other way round" : null;
        return Diagnostic.Warning(CheckCodes.PastEnd, $"\"{QuoteExcerpt.Of(quote.Text)}\" is at {at}, the episode ends at {end}", quote.Provenance.Time.Place, hint);
    }

    private static Diagnostic Backwards(Quote quote, Timestamp at, Quote before, Timestamp latest)
    {
        Timestamp earlier = before.Time!.Value;
        string? hint = Other(at) is { } o && o >= earlier && o <= latest ? $"was {o} meant? Hours and minutes are taken for minutes and seconds" : null;
        int line = before.Provenance.Time.Place.Line;
        string where = line > 0 ? string.Create(CultureInfo.InvariantCulture, $"line {line}, ") : "";
        return Diagnostic.Warning(CheckCodes.Backwards, $"\"{QuoteExcerpt.Of(quote.Text)}\" is at {at}, before the quote above it ({where}{earlier})", quote.Provenance.Time.Place, hint);
    }

    // 1:12 (a minute and twelve) for 1:12:00, and 1:12:00 for 1:12. A time with seconds in its h:mm:ss was meant as it stands.
    private static Timestamp? Other(Timestamp at)
    {
        double other = at.TotalMilliseconds < 3_600_000 ? at.TotalSeconds * 60 : at.TotalMilliseconds % 60_000 == 0 ? at.TotalSeconds / 60 : -1;
        return Timestamp.TryFromSeconds(other, out Timestamp made) ? made : null;
    }
}
