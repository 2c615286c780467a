using QuoteCards.Cards;
using QuoteCards.Episodes;
using QuoteCards.Rendering;
using QuoteCards.Tests.Cards;

namespace QuoteCards.Tests.Specimen;

public sealed class GoldenTests
{
    private const double Scale = 0.25;

    [Theory]
    [MemberData(nameof(SpecimenQuotes.ThemesAndSizes), MemberType = typeof(SpecimenQuotes))]
    public void TheSpecimenLooksAsItDidWhenSomebodyLookedAtIt(string theme, string size)
    {
        Sheet sheet = Draw(theme, size);
        string golden = Path.Combine(Checkout.Root, "tests/QuoteCards.Tests/Specimen/golden", $"{theme}-{size}.webp");
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Environment.GetEnvironmentVariable("CI").ShouldBeNullOrEmpty("a golden is accepted by eye, so not here");
            sheet.Save(golden);
            return;
        }

        File.Exists(golden).ShouldBeTrue($"there is no golden {golden}");
        // Rasterisers differ in the last bits of an edge between systems; a moved or missing letter differs in whole px.
        IReadOnlyList<int> differing = sheet.CellsThatDiffer(golden, tolerance: 48, share: 0.004);
        if (differing.Count == 0) return;
        string seen = Path.Combine(Path.GetTempPath(), $"quotecards-{theme}-{size}.webp");
        sheet.Save(seen);
        Assert.Fail($"{theme} {size}: the quotes {string.Join(", ", differing.Select(i => i + 2))} of quotes.tsv (by line) differ; what was drawn is {seen}");
    }

    private static Sheet Draw(string theme, string size)
    {
        using CardLayout layout = new(SampleCards.Fonts);
        using FrameRenderer renderer = new(SampleCards.Fonts);
        Sheet sheet = new(8);
        foreach (Quote quote in SpecimenQuotes.All) sheet.Add(renderer.Draw(layout.Arrange(SpecimenQuotes.Card(quote, theme, size)).Frames[0], Scale));
        return sheet;
    }
}
