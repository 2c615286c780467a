using QuoteCards.Diagnostics;
using QuoteCards.Tests.Cards;
using QuoteCards.Themes;

namespace QuoteCards.Tests.Themes;

public sealed class ThemeReadingTests
{
    [Fact]
    public void AMisspeltKeyIsNamedWithItsLineAndTheNearestKey()
    {
        Diagnostic told = SchemaTests.Read("{\n  \"extends\": \"plain\",\n  \"pallete\": {}\n}").ShouldHaveSingleItem();

        told.Code.ShouldBe("theme-key");
        Path.GetFileName(told.Place.File).ShouldBe("mine.json");
        told.Place.Line.ShouldBe(3);
        told.Hint.ShouldBe("did you mean \"palette\"?");
    }

    [Theory]
    [InlineData("""{ "extends": "plain", "type": { "quote": { "weight": "heavy" } } }""", "weight is \"heavy\"; it must be a number from 1 to 1000")]
    [InlineData("""{ "extends": "plain", "type": { "quote": { "italic": 1 } } }""", "italic is 1; it must be true or false")]
    [InlineData("""{ "extends": "plain", "type": { "quote": { "size": [1, 2, 3] } } }""", "size is a list; it must be a number from 8 to 800, or two of them in a list")]
    [InlineData("""{ "extends": "plain", "marks": { "style": "hung" } }""", "style is \"hung\"; it must be one of none, hang")]
    [InlineData("""{ "extends": "plain", "margin": "wide" }""", "margin is \"wide\"; it must be a number, or a list of two (left and right, top and bottom) or four (left, top, right, bottom)")]
    [InlineData("""{ "extends": "plain", "background": { "layers": [{ "kind": "linear", "stops": ["#fff"] }] } }""", "stops is a list; it must be a list of at least two colours")]
    [InlineData("""{ "extends": "plain", "background": { "layers": [{ "kind": "picture", "file": "no-such.png" }] } }""", "file is \"no-such.png\"; it must be a picture beside the theme")]
    public void AWrongValueIsNamedWithWhatItMayBe(string theme, string message) =>
        SchemaTests.Read(theme).Select(d => d.Message).Distinct().ShouldBe([message]);

    [Fact]
    public void AWrongColourOffersTheNearestOfThePalette()
    {
        Diagnostic told = SchemaTests.Read("""{ "extends": "broadsheet", "marks": { "color": "rad" } }""").ShouldHaveSingleItem();

        told.Code.ShouldBe("theme-color");
        told.Hint.ShouldBe("did you mean \"red\"?");
    }

    [Fact]
    public void AThemeThatExtendsAnotherChangesOnlyWhatItNames()
    {
        string folder = Directory.CreateTempSubdirectory("quotecards-theme-").FullName;
        File.WriteAllText(Path.Combine(folder, "mine.json"), """{ "extends": "broadsheet", "palette": { "red": "#004488" } }""");

        Theme mine = new ThemeLibrary([Path.Combine(Checkout.Root, "themes"), folder]).Load("mine").Theme.ShouldNotBeNull();
        Directory.Delete(folder, recursive: true);

        Theme parent = SampleCards.Themes.Load("broadsheet").Theme!;
        mine.MarkColor.ShouldBe(new Rgba(0x00, 0x44, 0x88));
        mine.Roles["quote"].ShouldBe(parent.Roles["quote"]);
        mine.Fingerprint.ShouldNotBe(parent.Fingerprint);
    }

    [Theory]
    [InlineData("""{ "extends": "mine" }""")]
    [InlineData("""{ "extends": "nobody" }""")]
    public void AThemeCannotExtendItselfOrNobody(string theme) => SchemaTests.Read(theme).ShouldHaveSingleItem().Code.ShouldBe("theme-extends");

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1, 2]")]
    [InlineData("{ \"palette\": 3, \"layout\": 7, \"type\": [] }")]
    [InlineData("{ \"extends\": \"plain\", \"layout\": { \"square\": { \"kind\": \"column\", \"children\": [1, null, {}] } } }")]
    public void WhatIsNoThemeIsRefusedWithReasons(string theme) => SchemaTests.Read(theme).ShouldContain(d => d.Severity == Severity.Error);
}
