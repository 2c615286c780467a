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
        problem = hits.Length > 1 ? Ambiguous(hits, id) : Unknown(all, id);
        return null;
    }

    private static Diagnostic Ambiguous((Episode Episode, Quote Quote)[] hits, string id)
    {
        string more = hits.Length > 8 ? $" and {hits.Length - 8} more" : "";
        string list = string.Join(", ", hits.Take(8).Select(h => $"{h.Quote.Id.Value} ({AltText.Cut(h.Quote.Text, 24)})"));
        string hint = hits.Select(h => h.Quote.Id).Distinct().Count() == 1 ? "name one file, so that only one of them is read" : "type more of it";
        return Diagnostic.Error("id-ambiguous", $"{hits.Length} quotes begin with \"{id}\": {list}{more}", default, hint);
    }

    // The ID whose beginning of that length is nearest, else the nearest whole one. One or two letters are near to anything.
    private static Diagnostic Unknown((Episode Episode, Quote Quote)[] all, string id)
    {
        string[] ids = [.. all.Select(q => q.Quote.Id.Value).Distinct()];
        string? start = NearestWord.Find(id, ids.Where(i => i.Length >= id.Length).Select(i => i[..id.Length]));
        string? near = id.Length < 3 ? null : ids.FirstOrDefault(i => start is not null && i.StartsWith(start, StringComparison.Ordinal)) ?? NearestWord.Find(id, ids);
        return Diagnostic.Error("id-unknown", $"no quote has the ID \"{id}\"", default, near is null ? "quotecards list shows them all" : $"did you mean \"{near}\"?");
    }
}
