namespace QuoteCards.Batches;

/// <summary>The cards that the folder's manifest lists, and whether their files are still whole. Safe to share between threads.</summary>
internal sealed class KnownCards(string folder, Manifest? before)
{
    /// <summary>The cards of a job when all its parts are in the folder as they were written; else none.</summary>
    public IReadOnlyList<KnownCard> Of(string key, string file, string ending)
    {
        if (before is null) return [];
        List<KnownCard> had = [];
        foreach (int number in before.WithKey(key))
            if (before.At(number) is { } known && known.Card.Key == key && known.Card.File == PartName(file, known.Card.Part, known.Card.Parts) + ending) had.Add(known);
        if (had.Count > 1) had = [.. had.OrderBy(k => k.Card.Part).ThenBy(k => k.Number).DistinctBy(k => k.Card.Part)];
        return had.Count > 0 && had.Count == had[0].Card.Parts && had.TrueForAll(k => IsWhole(k.Card)) ? had : [];
    }

    /// <summary>The numbers of the entries whose files are whole and not among those just made.</summary>
    /// <param name="made">The files that were made; takes those of the entries.</param>
    /// <param name="kept">The numbers of the entries that this run found unchanged.</param>
    public List<int> Without(HashSet<UInt128> made, IReadOnlySet<int> kept)
    {
        List<int> left = [];
        for (int i = 0; i < before?.Count; i++)
            if (!kept.Contains(i) && before.At(i) is { } known && made.Add(FileKey.Of(known.Card.File)) && IsWhole(known.Card)) left.Add(i);
        return left;
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
