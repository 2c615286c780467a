using System.Globalization;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Cli.Terminal;

/// <summary>Episodes with their quotes: those of a feed one below the other, their numbers, dates and lengths in columns, so that a title is found at a glance.</summary>
internal sealed class EpisodeList(Surroundings here)
{
    /// <summary>Writes them.</summary>
    public void Write(IReadOnlyList<Episode> episodes)
    {
        QuoteList quotes = new(here, [.. episodes.SelectMany(e => e.Quotes).Select(q => q.Id.Value)]);
        if (episodes.Count > 1 && episodes.All(e => e.Guid is not null && e.Source == episodes[0].Source)) Feed(episodes, quotes);
        else
            foreach (Episode episode in episodes) quotes.Write(episode, Title(episode), Facts(episode));
    }

    // What all have in common is said once.
    private void Feed(IReadOnlyList<Episode> episodes, QuoteList quotes)
    {
        int said = episodes.Sum(e => e.Quotes.Count);
        quotes.Head(episodes[0].Show ?? episodes[0].Source ?? "", [$"{episodes.Count} episodes", said == 0 ? "no quotes" : said == 1 ? "1 quote" : $"{said} quotes"]);
        int number = episodes.Max(e => Number(e).Length), length = episodes.Max(e => e.Duration?.ToString().Length ?? 0);
        bool apart = true;
        foreach (Episode e in episodes)
        {
            if (apart || e.Quotes.Count > 0) here.Out.WriteLine();
            string[] columns = [number > 0 ? Number(e).PadRight(number) : "", Date(e) ?? new string(' ', 10), length > 0 ? (e.Duration?.ToString() ?? "").PadLeft(length) : ""];
            quotes.Below(e, string.Join("  ", columns.Where(c => c.Length > 0)), e.Title ?? e.Guid!, e.Quotes.Count == 0 ? Instead(e) : "");
            apart = e.Quotes.Count > 0;
        }
    }

    private static string Title(Episode e) =>
        e.Guid is null ? e.Title ?? "" : string.Join(" ", new[] { Number(e), e.Title ?? "" }.Where(s => s.Length > 0));

    private static string[] Facts(Episode e) =>
        [.. new[] { e.Show, Date(e), e.Guid is null ? null : e.Duration?.ToString(), e.Quotes.Count == 0 && Instead(e) is { Length: > 0 } instead ? instead : null }.OfType<string>()];

    // What quotes may be made of.
    private static string Instead(Episode e)
    {
        string bites = e.Soundbites.Count switch { 0 => "", 1 => "1 soundbite", var n => $"{n} soundbites" };
        return string.Join(", ", new[] { bites, e.Transcript is null ? "" : "transcript" }.Where(s => s.Length > 0));
    }

    private static string Number(Episode e) => SafeText.OneLine(e.Number is null ? "" : e.Season is null ? $"#{e.Number}" : $"S{e.Season}E{e.Number}");

    private static string? Date(Episode e) => e.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
