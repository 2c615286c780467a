using QuoteCards.Batches;

namespace QuoteCards.Tests.Specimen;

/// <summary>What is drawn does not depend on which card was drawn before: in every script the same card is the same file.</summary>
public sealed class OrderTests : IDisposable
{
    private static readonly CardJob[] Jobs =
    [
        .. SpecimenQuotes.All.SelectMany((quote, i) => new[] { "broadsheet", "midnight" }.Select(theme => new CardJob(SpecimenQuotes.Card(quote, theme, "og"), $"{i}.{theme}"))),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("quotecards-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void EveryCardOfTheSpecimenIsTheSameFileAloneInABatchAndInABatchInAnotherOrder()
    {
        Dictionary<string, string> batch = Files(Jobs, workers: 2);
        Dictionary<string, string> backwards = Files([.. Jobs.Reverse()], workers: 1);

        batch.Count.ShouldBe(80);
        backwards.ShouldBe(batch, ignoreOrder: true);
        foreach (CardJob job in Jobs.Where((_, i) => i % 3 == 0)) Files([job], workers: 1).ShouldHaveSingleItem().Value.ShouldBe(batch[job.File + ".png"], job.File);
    }

    private Dictionary<string, string> Files(IReadOnlyList<CardJob> jobs, int workers)
    {
        using BatchResult result = Batch.Run(jobs, Cards.SampleCards.Fonts, _folder, null, new BatchOptions { Force = true, Jobs = workers }, null, CancellationToken.None);
        return result.Cards.ToDictionary(c => c.File, c => c.Sha256, StringComparer.Ordinal);
    }
}
