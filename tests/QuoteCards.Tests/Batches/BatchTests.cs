using QuoteCards.Batches;
using QuoteCards.Cards;
using QuoteCards.Tests.Cards;

namespace QuoteCards.Tests.Batches;

public sealed class BatchTests : IDisposable
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("And then we sat down and waited for the phones to ring. ", 40));

    private readonly string _folder = Directory.CreateTempSubdirectory("quotecards-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void OneCardThatDoesNotFitLeavesTheOthers()
    {
        using BatchResult result = Run([Job("a", "Try it twice."), Job("b", Long, OverflowMode.Fail), Job("c", "Ship it.")]);

        States(result, 3).ShouldBe([CardState.Drawn, CardState.Failed, CardState.Drawn]);
        result.Diagnostics.ShouldHaveSingleItem().Code.ShouldBe("card-does-not-fit");
        Directory.GetFiles(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["a.png", "c.png"]);
    }

    [Fact]
    public void ACardIsTheSameAloneAndInABatchInAnyOrder()
    {
        CardJob[] jobs = [Job("a", SampleCards.Words[0]), Job("b", SampleCards.Words[2]), Job("c", SampleCards.Words[3]), Job("d", SampleCards.Words[4])];

        string[] batch = Hashes(Run(jobs));
        string[] backwards = Hashes(Run([.. jobs.Reverse()], new BatchOptions { Force = true, Jobs = 1 }));
        string[] alone = [.. jobs.SelectMany(j => Hashes(Run([j], new BatchOptions { Force = true })))];

        backwards.Reverse().ShouldBe(batch);
        alone.ShouldBe(batch);
    }

    [Fact]
    public void AStoppedBatchListsWhatIsFinished()
    {
        using CancellationTokenSource stop = new();
        CardJob[] jobs = [.. Enumerable.Range(0, 40).Select(i => Job($"card{i}", $"Try it {i} times."))];

        using BatchResult result = Batch.Run(jobs, SampleCards.Fonts, _folder, null, new BatchOptions { Jobs = 2 }, done => { if (done == 3) stop.Cancel(); }, stop.Token);

        result.Cancelled.ShouldBeTrue();
        result.Drawn.ShouldBeInRange(3, 39);
        result.NotReached.ShouldBe(40 - result.Drawn);
        States(result, 40).Count(s => s == CardState.NotReached).ShouldBe(result.NotReached);
        Directory.GetFiles(_folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ShouldBe(result.Cards.Select(c => c.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AFileThatWasCutShortIsDrawnAgain()
    {
        CardJob[] jobs = [Job("a", "Try it twice."), Job("b", "Ship it.")];
        using (BatchResult first = Run(jobs)) first.Keep([]);
        using Manifest before = Manifest.Open(_folder)!;
        File.WriteAllBytes(Path.Combine(_folder, "b.png"), [1, 2, 3]);

        using BatchResult again = Batch.Run(jobs, SampleCards.Fonts, _folder, before, new BatchOptions(), null, CancellationToken.None);

        States(again, 2).ShouldBe([CardState.Unchanged, CardState.Drawn]);
    }

    [Fact]
    public void AManifestIsReadAsItWasWritten()
    {
        using BatchResult result = Run([Job("a", "Try it twice.")]);

        result.Keep(["../n.md", "a \"b\".md"]);

        using Manifest read = Manifest.Open(_folder)!;
        read.Inputs.ShouldBe(["../n.md", "a \"b\".md"]);
        read.Cards.Select(Manifest.Line).ShouldBe(result.Cards.Select(Manifest.Line));
    }

    private BatchResult Run(IReadOnlyList<CardJob> jobs, BatchOptions? options = null) =>
        Batch.Run(jobs, SampleCards.Fonts, _folder, null, options ?? new BatchOptions(), null, CancellationToken.None);

    private static CardJob Job(string file, string words, OverflowMode overflow = OverflowMode.Split) => new(SampleCards.Card("plain", "300x300", words, overflow: overflow), file);

    private static IEnumerable<CardState> States(BatchResult result, int jobs) => Enumerable.Range(0, jobs).Select(result.StateOf);

    private static string[] Hashes(BatchResult result)
    {
        using (result) return [.. result.Cards.Select(c => c.Sha256)];
    }
}
