using System.Collections.Concurrent;
using QuoteCards.Diagnostics;
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
    /// <param name="progress">Called with how many jobs are done; from any thread.</param>
    /// <param name="cancel">Stops between two cards; what is written is whole.</param>
    public static BatchResult Run(
        IReadOnlyList<CardJob> jobs, FontCatalog fonts, string folder, Manifest? before, BatchOptions options, Action<int>? progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(jobs);
        ArgumentNullException.ThrowIfNull(options);
        ILookup<string, ManifestCard> known = (before?.Cards ?? []).ToLookup(c => c.Key, StringComparer.Ordinal);
        Outcome[] outcomes = new Outcome[jobs.Count];
        ConcurrentBag<CardMaker> makers = [];
        int done = 0;
        ParallelOptions parallel = new() { CancellationToken = cancel, MaxDegreeOfParallelism = options.Jobs > 0 ? options.Jobs : Environment.ProcessorCount };
        try
        {
            Parallel.For(0, jobs.Count, parallel, i =>
            {
                outcomes[i] = One(jobs[i], fonts, folder, known, options, makers);
                progress?.Invoke(Interlocked.Increment(ref done));
            });
        }
        finally
        {
            foreach (CardMaker maker in makers) maker.Dispose();
        }

        return new BatchResult(
            [.. outcomes.SelectMany(o => o.Cards)], outcomes.Sum(o => o.Drawn), outcomes.Sum(o => o.Cards.Count) - outcomes.Sum(o => o.Drawn),
            outcomes.Count(o => o.Failed), [.. outcomes.SelectMany(o => o.Found)]);
    }

    private sealed record Outcome(IReadOnlyList<ManifestCard> Cards, int Drawn, bool Failed, IReadOnlyList<Diagnostic> Found);

    private static Outcome One(CardJob job, FontCatalog fonts, string folder, ILookup<string, ManifestCard> known, BatchOptions options, ConcurrentBag<CardMaker> makers)
    {
        List<Diagnostic> found = [];
        string key = CardKey.Of(job.Request, options, fonts);
        ManifestCard[] had = [.. known[key].Where(c => c.File.StartsWith(job.File, StringComparison.Ordinal))];
        if (!options.Force && had.Length > 0 && had.All(c => File.Exists(Path.Combine(folder, c.File)) && new FileInfo(Path.Combine(folder, c.File)).Length == c.Bytes))
            return new Outcome(had, 0, false, found);
        if (options.DryRun) return new Outcome([], 0, false, found);
        if (!makers.TryTake(out CardMaker? maker)) maker = new CardMaker(fonts);
        try
        {
            List<ManifestCard> cards = [];
            foreach (MadeCard made in maker.Make(job.Request, options.Encoding, options.Scale, found))
            {
                string part = made.Parts > 1 ? $"-{made.Part}of{made.Parts}" : "";
                string file = job.File + part + CardMaker.Ending(options.Encoding.Format);
                SafeFile.Write(Path.Combine(folder, file), made.Bytes);
                string[] warnings = [.. job.Request.Quote.Warnings.Concat(found).Select(d => $"{d.Code}: {d.Message}")];
                cards.Add(new ManifestCard(
                    job.Request.Quote.Id.Value, file, made.Bytes.Length, made.Sha256, made.Words, job.Request.Quote.Speaker?.Name, job.Request.Quote.Time?.ToString(),
                    job.Request.Theme.Name, job.Request.Size.Name, made.Width, made.Height, made.AltText, warnings, key));
            }

            return new Outcome(cards, cards.Count, cards.Count == 0, found);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            found.Add(Diagnostic.Error("file-unwritable", "the card's file cannot be written", new Place(Path.Combine(folder, job.File))));
            return new Outcome([], 0, true, found);
        }
        finally
        {
            makers.Add(maker);
        }
    }
}
