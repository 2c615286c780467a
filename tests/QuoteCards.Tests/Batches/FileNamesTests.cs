using CsCheck;
using QuoteCards.Batches;
using QuoteCards.Episodes;

namespace QuoteCards.Tests.Batches;

public sealed class FileNamesTests
{
    private static readonly Quote Quote = new()
    {
        Id = new QuoteId("3vpjb4hq"),
        Text = "Try it twice.",
        Speaker = new Speaker("Ada Okafor"),
        Time = Timestamp.TryParse("1:02:33", out Timestamp at) ? at : null,
        Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown),
    };

    private static readonly Episode Episode = new() { Title = "Low Tide: Part 2", Show = "The Show", Date = new DateOnly(2026, 3, 9), Quotes = [Quote] };

    [Theory]
    [InlineData(FileNames.Default, "low-tide-part-2/3vpjb4hq-ada-okafor-1-02-33.noir.square")]
    [InlineData("{show}/{date}/{id}", "the-show/2026-03-09/3vpjb4hq")]
    [InlineData("a\\{theme}", "a/noir")]
    public void TokensBecomePartsOfAPath(string template, string path) => FileNames.For(template, Episode, Quote, "noir", "square").ShouldBe(path);

    [Fact]
    public void WhatIsUnknownTakesItsHyphenAlong() =>
        FileNames.For(FileNames.Default, Episode, Quote with { Speaker = null, Time = null }, "noir", "square").ShouldBe("low-tide-part-2/3vpjb4hq.noir.square");

    [Fact]
    public void LettersOfEveryScriptAreKept() => FileNames.For("{speaker}", Episode, Quote with { Speaker = new Speaker("李小龙 Ünal") }, "", "").ShouldBe("李小龙-ünal");

    [Theory]
    [InlineData("CON")]
    [InlineData("nul")]
    [InlineData("Com1")]
    public void NamesThatWindowsKeepsToItselfAreChanged(string name) => FileNames.For("{speaker}", Episode, Quote with { Speaker = new Speaker(name) }, "", "").ShouldBe(name.ToLowerInvariant() + "-");

    [Fact]
    public void NoTextOfADocumentLeavesTheFolderOrOutgrowsAName() => Gen.String.Select(Gen.String, Gen.String).Sample((title, name, id) =>
    {
        string path = FileNames.For(FileNames.Default, Episode with { Title = title }, Quote with { Id = new QuoteId(id), Speaker = new Speaker(name) }, "noir", "square");

        string[] parts = path.Split('/');
        parts.Length.ShouldBe(2);
        parts.ShouldAllBe(p => p.Length > 0 && p != "." && p != ".." && System.Text.Encoding.UTF8.GetByteCount(p) < 240 && !p.Any(c => char.IsControl(c) || "<>:\"|?*\\".Contains(c, StringComparison.Ordinal)));
    });

    [Theory]
    [InlineData("/etc/{id}")]
    [InlineData("../{id}")]
    [InlineData("a/../../{id}")]
    [InlineData("{id")]
    [InlineData("{idd}")]
    [InlineData("{id}/")]
    [InlineData("")]
    [InlineData("a:{id}")]
    [InlineData("{id}\n")]
    public void ATemplateThatCannotBeUsedIsRefused(string template) => FileNames.Problem(template).ShouldNotBeNull().Code.ShouldBe("name-invalid");

    [Theory]
    [InlineData(FileNames.Default)]
    [InlineData("{show} {date}/{id}")]
    public void OthersAreNot(string template) => FileNames.Problem(template).ShouldBeNull();
}
