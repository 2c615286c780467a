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
        BatchResult result = Run([Job("a", "Try it twice."), Job("b", Long, OverflowMode.Fail), Job("c", "Ship it.")]);

        result.Outcomes.Select(o => o.State).ShouldBe([CardState.Drawn, CardState.Failed, CardState.Drawn]);
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

        BatchResult result = Batch.Run(jobs, SampleCards.Fonts, _folder, null, new BatchOptions { Jobs = 2 }, done => { if (done == 3) stop.Cancel(); }, stop.Token);

        result.Cancelled.ShouldBeTrue();
        result.Cards.Count.ShouldBeInRange(3, 39);
        result.Outcomes.Count(o => o.State == CardState.NotReached).ShouldBe(40 - result.Cards.Count);
        Directory.GetFiles(_folder).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal).ShouldBe(result.Cards.Select(c => c.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void AFileThatWasCutShortIsDrawnAgain()
    {
        CardJob[] jobs = [Job("a", "Try it twice."), Job("b", "Ship it.")];
        Manifest before = new(1, [], Run(jobs).Cards, []);
        File.WriteAllBytes(Path.Combine(_folder, "b.png"), [1, 2, 3]);

        BatchResult again = Batch.Run(jobs, SampleCards.Fonts, _folder, before, new BatchOptions(), null, CancellationToken.None);

        again.Outcomes.Select(o => o.State).ShouldBe([CardState.Unchanged, CardState.Drawn]);
    }

    [Fact]
    public void AManifestIsReadAsItWasWritten()
    {
        Manifest written = new(1, ["../n.md"], Run([Job("a", "Try it twice.")]).Cards, []);

        written.Write(_folder);

        Manifest read = Manifest.Read(_folder)!;
        read.Inputs.ShouldBe(written.Inputs);
        read.Cards.Select(Manifest.Text).ShouldBe(written.Cards.Select(Manifest.Text));
    }

    private BatchResult Run(IReadOnlyList<CardJob> jobs, BatchOptions? options = null) =>
        Batch.Run(jobs, SampleCards.Fonts, _folder, null, options ?? new BatchOptions(), null, CancellationToken.None);

    private static CardJob Job(string file, string words, OverflowMode overflow = OverflowMode.Split) => new(SampleCards.Card("plain", "300x300", words, overflow: overflow), file);

    private static string[] Hashes(BatchResult result) => [.. result.Cards.Select(c => c.Sha256)];
}
