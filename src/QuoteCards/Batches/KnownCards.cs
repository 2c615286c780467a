namespace QuoteCards.Batches;

/// <summary>The cards that the folder's manifest lists, and whether their files are still whole.</summary>
internal sealed class KnownCards(string folder, Manifest? before)
{
    private readonly ILookup<string, ManifestCard> _byKey = (before?.All ?? []).ToLookup(c => c.Key, StringComparer.Ordinal);

    /// <summary>The cards of a job when all its parts are in the folder as they were written; else none.</summary>
    public IReadOnlyList<ManifestCard> Of(string key, string file, string ending)
    {
        ManifestCard[] had = [.. _byKey[key].Where(c => c.File == PartName(file, c.Part, c.Parts) + ending).DistinctBy(c => c.Part).OrderBy(c => c.Part)];
        return had.Length > 0 && had.Length == had[0].Parts && had.All(IsWhole) ? had : [];
    }

    /// <summary>The listed cards whose files are whole and not among those just made.</summary>
    public IReadOnlyList<ManifestCard> Without(IEnumerable<ManifestCard> made)
    {
        HashSet<string> taken = new(made.Select(c => c.File), StringComparer.OrdinalIgnoreCase);
        return [.. (before?.All ?? []).Where(c => taken.Add(c.File) && IsWhole(c))];
    }

    /// <summary>The path of one part of a series, without its ending.</summary>
    public static string PartName(string file, int part, int parts) => parts > 1 ? FormattableString.Invariant($"{file}-{part}of{parts}") : file;

    private bool IsWhole(ManifestCard card)
    {
        // A manifest is only a file: a path in it that leaves the folder is nobody's card.
        if (Path.IsPathRooted(card.File) || card.File.Split('/', '\\').Contains("..")) return false;
        FileInfo file = new(Path.Combine(folder, card.File));
        return file.Exists && file.Length == card.Bytes;
    }
}
