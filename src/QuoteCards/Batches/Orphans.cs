using QuoteCards.Episodes;

namespace QuoteCards.Batches;

/// <summary>Cards of earlier runs that nobody stands behind any more.</summary>
public static class Orphans
{
    /// <summary>
    /// The earlier cards whose notes were read again and no longer have their quote, and those that this run made anew under another name.
    /// Cards of other notes, themes, sizes and formats are nobody's orphans.
    /// </summary>
    public static IReadOnlyList<ManifestCard> Of(BatchResult result, IReadOnlyList<Episode> read)
    {
        ArgumentNullException.ThrowIfNull(result);
        if (result.EarlierCount == 0) return [];
        HashSet<string> sources = new(read.Select(e => e.Origin ?? ""), StringComparer.Ordinal);
        HashSet<string> ids = new(read.SelectMany(e => e.Quotes).Select(q => q.Id.Value), StringComparer.Ordinal);
        HashSet<UInt128> anew = [.. result.Cards.Select(Same)];
        return [.. result.Earlier.Where(c => sources.Contains(c.Source ?? "") && (!ids.Contains(c.Id) || anew.Contains(Same(c))))];
    }

    /// <summary>Deletes the files of these cards below a folder, and the folder that this leaves empty; gives the cards whose files could not be deleted.</summary>
    public static IReadOnlyList<ManifestCard> Remove(string folder, IReadOnlyList<ManifestCard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return [.. cards.Where(c => !Remove(Path.Combine(folder, c.File), folder))];
    }

    private static UInt128 Same(ManifestCard c) => FileKey.Of($"{c.Id}\n{c.Theme}\n{c.Size}\n{Path.GetExtension(c.File)}");

    private static bool Remove(string file, string folder)
    {
        try
        {
            File.Delete(file);
            string? above = Path.GetDirectoryName(file);
            if (above is not null && above != folder && !Directory.EnumerateFileSystemEntries(above).Any()) Directory.Delete(above);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
