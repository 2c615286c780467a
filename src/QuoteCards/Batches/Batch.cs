using QuoteCards.Cards;
using QuoteCards.Fonts;

namespace QuoteCards.Batches;

/// <summary>Makes many cards in parallel; one that fails leaves the others unharmed.</summary>
public static class Batch
{
    /// <summary>Makes the jobs' cards in a folder.</summary>
    /// <param name="jobs">What to make; each is asked for once, when its turn comes, from any thread.</param>
    /// <param name="fonts">The fonts.</param>
    /// <param name="folder">Where.</param>
    /// <param name="before">The folder's manifest, or null; the result reads from it.</param>
    /// <param name="options">How.</param>
    /// <param name="progress">Called with how many jobs are done; from any thread, not always in order.</param>
    /// <param name="cancel">Stops between two cards; what is written is whole, and the result lists it.</param>
    public static BatchResult Run(
        IReadOnlyList<CardJob> jobs, FontCatalog fonts, string folder, Manifest? before, BatchOptions options, Action<int>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        ArgumentNullException.ThrowIfNull(options);
        CardLedger ledger = new(jobs, folder);
        bool cancelled = false;
        // A plan goes size by size: where the first and the last job have one size, no quote is set twice in one face of one theme.
        bool resized = jobs.Count > 0 && jobs[0].Request.Size != jobs[^1].Request.Size;
        using CardWorker worker = new(fonts, folder, before, options, resized ? new ShapedTexts() : null);
        ParallelOptions parallel = new() { CancellationToken = cancel, MaxDegreeOfParallelism = options.Jobs > 0 ? options.Jobs : Environment.ProcessorCount };
        try
        {
            Parallel.For(0, jobs.Count, parallel, i =>
            {
                CardJob job = jobs[i];
                int done = ledger.Take(i, job, worker.Make(job));
                progress?.Invoke(done);
            });
        }
        catch (OperationCanceledException)
        {
            cancelled = true;
        }

        return new BatchResult(jobs, ledger, before, folder, cancelled);
    }
}
