using QuoteCards.Diagnostics;

namespace QuoteCards.Batches;

/// <summary>What became of a batch. Entries of cards are read when they are enumerated, so that a hundred thousand take no memory.</summary>
public sealed class BatchResult : IDisposable
{
    private readonly IReadOnlyList<CardJob> _jobs;
    private readonly CardLedger _ledger;
    private readonly Manifest? _before;
    private readonly string _folder;
    private List<int> _earlier;

    internal BatchResult(IReadOnlyList<CardJob> jobs, CardLedger ledger, Manifest? before, string folder, bool cancelled)
    {
        (_jobs, _ledger, _before, _folder, Cancelled) = (jobs, ledger, before, folder, cancelled);
        _earlier = new KnownCards(folder, before).Without(ledger.Files, ledger.Kept);
        Counts = ledger.Counts;
        Diagnostics = [.. ledger.Told];
    }

    /// <summary>True when it was stopped before its end.</summary>
    public bool Cancelled { get; }

    /// <summary>For each theme and size that was reached, in the order of the jobs.</summary>
    public IReadOnlyList<CardCount> Counts { get; }

    /// <summary>What the user should know, in the order of the jobs.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; }

    /// <summary>How many cards were drawn; a quote that was split counts once a part.</summary>
    public int Drawn => Counts.Sum(c => c.Drawn);

    /// <summary>How many cards were there already.</summary>
    public int Unchanged => Counts.Sum(c => c.Unchanged);

    /// <summary>How many jobs gave no card.</summary>
    public int Failed => Counts.Sum(c => c.Failed);

    /// <summary>How many jobs were not begun.</summary>
    public int NotReached => _jobs.Count - _ledger.Done;

    /// <summary>The jobs whose cards were drawn, or would be in a dry run, in their order.</summary>
    public IEnumerable<CardJob> DrawnJobs => Enumerable.Range(0, _jobs.Count).Where(i => StateOf(i) == CardState.Drawn).Select(i => _jobs[i]);

    /// <summary>The cards that are there now, in the order of the jobs.</summary>
    public IEnumerable<ManifestCard> Cards => CardLines.Select(l => Manifest.Card(l)!);

    /// <summary>Cards of earlier runs that are still in the folder and are not among <see cref="Cards"/>.</summary>
    public IEnumerable<ManifestCard> Earlier => _earlier.Select(i => _before!.At(i)!.Card);

    /// <summary>How many <see cref="Earlier"/> has.</summary>
    public int EarlierCount => _earlier.Count;

    /// <summary>The entries of <see cref="Cards"/>, as UTF-8.</summary>
    public IEnumerable<byte[]> CardLines => _ledger.Places.Select(p => p.Earlier >= 0 ? _before!.Line(p.Earlier) : _ledger.Spool.Read(p));

    /// <summary>What became of a job.</summary>
    public CardState StateOf(int job) => _ledger.StateOf(job);

    /// <summary>Takes cards out of <see cref="Earlier"/>.</summary>
    public void Forget(IEnumerable<ManifestCard> cards)
    {
        HashSet<string> files = new(cards.Select(c => c.File), StringComparer.Ordinal);
        if (files.Count > 0) _earlier = [.. _earlier.Where(i => !files.Contains(_before!.At(i)!.Card.File))];
    }

    /// <summary>Writes the folder's manifest, whole or not at all; an equal one is left as it is.</summary>
    /// <param name="inputs">The documents it was made from, seen from the folder, with forward slashes.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void Keep(IReadOnlyList<string> inputs)
    {
        if (Drawn + Unchanged + EarlierCount > 0) new ManifestText(inputs, CardLines, Earlier.Select(Manifest.Line)).Keep(_folder, _before);
    }

    /// <inheritdoc/>
    public void Dispose() => _ledger.Dispose();
}
