using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Batches;

/// <summary>Finds a quote by its ID or by a unique beginning of it.</summary>
public static class QuoteFinder
{
    /// <summary>The quote with its episode; else null and an error that lists the candidates or the nearest ID.</summary>
    public static (Episode Episode, Quote Quote)? Find(IReadOnlyList<Episode> episodes, string id, out Diagnostic? problem)
    {
        ArgumentNullException.ThrowIfNull(episodes);
        ArgumentNullException.ThrowIfNull(id);
        problem = null;
        (Episode Episode, Quote Quote)[] all = [.. episodes.SelectMany(e => e.Quotes.Select(q => (e, q)))];
        (Episode Episode, Quote Quote)[] hits = [.. all.Where(q => q.Quote.Id.Value.Equals(id, StringComparison.OrdinalIgnoreCase))];
        if (hits.Length == 0 && id.Length > 0) hits = [.. all.Where(q => q.Quote.Id.Value.StartsWith(id, StringComparison.OrdinalIgnoreCase))];
        if (hits.Length == 1) return hits[0];
        problem = hits.Length > 1
            ? Diagnostic.Error("id-ambiguous", $"{hits.Length} quotes begin with \"{id}\": {string.Join(", ", hits.Take(8).Select(h => h.Quote.Id.Value))}", default, "type more of it")
            : Diagnostic.Error("id-unknown", $"no quote has the ID \"{id}\"", default, NearestWord.Hint(id, all.Select(q => q.Quote.Id.Value)) ?? "quotecards list shows them all");
        return null;
    }
}
