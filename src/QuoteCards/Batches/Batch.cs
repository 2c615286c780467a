using QuoteCards.Fonts;

namespace QuoteCards.Batches;

/// <summary>Makes many cards in parallel; one that fails leaves the others unharmed.</summary>
public static class Batch
{
    /// <summary>Makes the jobs' cards in a folder.</summary>
    /// <param name="jobs">What to make.</param>
    /// <param name="fonts">The fonts.</param>
    /// <param name="folder">Where.</param>
    /// <param name="before">The folder's manifest, or null.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Called with how many jobs are done; from any thread, not always in order.</param>
    /// <param name="cancel">Stops between two cards; what is written is whole, and the result lists it.</param>
    public static BatchResult Run(
        IReadOnlyList<CardJob> jobs, FontCatalog fonts, string folder, Manifest? before, BatchOptions options, Action<int>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        ArgumentNullException.ThrowIfNull(options);
        KnownCards known = new(folder, before);
        CardOutcome?[] outcomes = new CardOutcome?[jobs.Count];
        bool cancelled = false;
        int done = 0;
        using CardWorker worker = new(fonts, folder, known, options);
        ParallelOptions parallel = new() { CancellationToken = cancel, MaxDegreeOfParallelism = options.Jobs > 0 ? options.Jobs : Environment.ProcessorCount };
        try
        {
            Parallel.For(0, jobs.Count, parallel, i =>
            {
                outcomes[i] = worker.Make(jobs[i]);
                progress?.Invoke(Interlocked.Increment(ref done));
            });
        }
        catch (OperationCanceledException)
        {
            cancelled = true;
        }

        CardOutcome[] all = [.. outcomes.Select((o, i) => o ?? new CardOutcome(jobs[i], CardState.NotReached, [], []))];
        return new BatchResult(all, known.Without(all.SelectMany(o => o.Cards)), cancelled);
    }
}
