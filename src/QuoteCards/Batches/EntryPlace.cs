namespace QuoteCards.Batches;

/// <summary>Where an entry of a manifest stands, so that it need not be held.</summary>
/// <param name="Earlier">Its number in the manifest of the run before, or -1 when it stands in this run's <see cref="EntrySpool"/>.</param>
/// <param name="At">In the spool, in bytes.</param>
/// <param name="Length">In bytes.</param>
internal readonly record struct EntryPlace(int Earlier, long At, int Length);
