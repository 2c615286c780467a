namespace QuoteCards.Batches;

/// <summary>Removes cards of earlier runs.</summary>
public static class Pruning
{
    /// <summary>Deletes the files of these cards below a folder, and folders that this leaves empty; gives the cards whose files could not be deleted.</summary>
    public static IReadOnlyList<ManifestCard> Remove(string folder, IReadOnlyList<ManifestCard> cards)
    {
        ArgumentNullException.ThrowIfNull(cards);
        return [.. cards.Where(c => !Remove(Path.Combine(folder, c.File), folder))];
    }

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
