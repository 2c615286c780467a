using System.Globalization;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Overrides;

/// <summary>Lays an overrides file over an episode. A quote keeps its ID whatever its words become, so that files and links hold.</summary>
public sealed class OverridesApplication
{
    private readonly EpisodeOverrides overrides;
    private readonly IReadOnlyList<Speaker> people;

    private OverridesApplication(EpisodeOverrides overrides, IReadOnlyList<Speaker> people) => (this.overrides, this.people) = (overrides, people);

    /// <summary>The episode as corrected.</summary>
    /// <param name="episode">As the notes have it.</param>
    /// <param name="overrides">What is known better.</param>
    /// <param name="known">People of the configuration, whose roles, handles and pictures a corrected name brings along.</param>
    public static Episode To(Episode episode, EpisodeOverrides overrides, IReadOnlyList<Speaker> known)
    {
        ArgumentNullException.ThrowIfNull(episode);
        ArgumentNullException.ThrowIfNull(overrides);
        ArgumentNullException.ThrowIfNull(known);
        OverridesApplication all = new(overrides, [.. known, .. episode.Speakers]);
        Dictionary<QuoteId, QuoteOverride> byId = [];
        foreach (QuoteOverride one in overrides.Quotes)
            if (Find(one.Id, episode.Quotes) is { } quote) byId[quote.Id] = one;
        return episode with { Quotes = [.. episode.Quotes.Select(q => all.Correct(all.Shift(q), byId.GetValueOrDefault(q.Id)))] };
    }

    /// <summary>A warning for each entry whose quote no longer stands in the notes.</summary>
    public static IEnumerable<Diagnostic> Strangers(EpisodeOverrides overrides, IReadOnlyList<Quote> quotes)
    {
        ArgumentNullException.ThrowIfNull(overrides);
        return overrides.Quotes.Where(o => Find(o.Id, quotes) is null).Select(o => Diagnostic.Warning(
            "overrides-unknown", $"no quote of these notes has the ID \"{o.Id}\"", o.Place, NearestWord.Hint(o.Id, quotes.Select(q => q.Id.Value)) ?? "an ID changes with the words of the notes; quotecards list shows them all"));
    }

    /// <summary>The quote that an ID, or a beginning of it that no other has, means.</summary>
    internal static Quote? Find(string id, IReadOnlyList<Quote> quotes)
    {
        if (quotes.FirstOrDefault(q => q.Id.Value.Equals(id, StringComparison.OrdinalIgnoreCase)) is { } whole) return whole;
        Quote[] begun = [.. quotes.Where(q => q.Id.Value.StartsWith(id, StringComparison.OrdinalIgnoreCase))];
        return begun.Length == 1 ? begun[0] : null;
    }

    private Quote Shift(Quote quote)
    {
        if (quote.Time is not { } at || overrides.Shifts.LastOrDefault(s => s.From <= at) is not { Seconds: not 0 } shift) return quote;
        if (!Timestamp.TryFromSeconds(Math.Max(0, at.TotalSeconds + shift.Seconds), out Timestamp moved)) return quote;
        Timestamp? end = quote.EndTime is { } e && Timestamp.TryFromSeconds(Math.Max(0, e.TotalSeconds + shift.Seconds), out Timestamp movedEnd) ? movedEnd : null;
        string detail = string.Create(CultureInfo.InvariantCulture, $"notes: {at}, {(shift.Seconds < 0 ? "−" : "+")}{Math.Abs(shift.Seconds)} s");
        return quote with { Time = moved, EndTime = end, Provenance = quote.Provenance with { Time = new Evidence(EvidenceRule.Override, shift.Place, quote.Provenance.Time.Confidence, detail) } };
    }

    private Quote Correct(Quote quote, QuoteOverride? with)
    {
        if (with is null) return quote;
        if (with.Text is { } text && text.Value != quote.Text)
            quote = Without(quote, "wording-") with
            {
                Text = text.Value,
                Emphasis = Moved(quote, text.Value),
                Provenance = quote.Provenance with { Text = Because(text.Place, quote.Text) },
            };
        if (with.Speaker is { } speaker)
            quote = Without(quote, "speaker-") with { Speaker = Person(speaker.Value), Provenance = quote.Provenance with { Speaker = Because(speaker.Place, quote.Speaker?.Name) } };
        if (with.Time is { } time)
            quote = Without(quote, "time-") with { Time = time.Value, EndTime = null, Provenance = quote.Provenance with { Time = Because(time.Place, quote.Time?.ToString()) } };
        return quote with { Accepted = with.Accept?.Value ?? false };
    }

    private Speaker Person(string name) =>
        people.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) ?? people.FirstOrDefault(p => p.Aliases?.Contains(name, StringComparer.OrdinalIgnoreCase) == true) ?? new Speaker(name);

    private static Evidence Because(Place place, string? noted) => new(EvidenceRule.Override, place, 1, noted is null ? "the notes do not say" : $"notes: {noted}");

    private static Quote Without(Quote quote, string codes) => quote with { Warnings = [.. quote.Warnings.Where(w => !w.Code.StartsWith(codes, StringComparison.Ordinal))] };

    // Words that stood out do so in the corrected text, too, where it still has them.
    private static List<TextSpan> Moved(Quote quote, string text)
    {
        List<TextSpan> moved = [];
        int from = 0;
        foreach (TextSpan span in quote.Emphasis)
        {
            int at = text.IndexOf(quote.Text.Substring(span.Start, span.Length), from, StringComparison.Ordinal);
            if (at < 0) continue;
            moved.Add(new TextSpan(at, span.Length));
            from = at + span.Length + 1;
            if (from > text.Length) break;
        }

        return moved;
    }
}
