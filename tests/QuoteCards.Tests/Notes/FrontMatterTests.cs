using QuoteCards.Episodes;
using QuoteCards.Pairing;
using QuoteCards.Tests.Pairing;

namespace QuoteCards.Tests.Notes;

public sealed class FrontMatterTests
{
    private const string Body = "\n\n\"We shipped the whole thing on a Friday.\"\n— Ada [6:20]\n";

    private static Episode Read(string yaml) => Written.Episode($"---\n{yaml}\n---{Body}");

    [Fact]
    public void EveryKeyIsRead()
    {
        Episode e = Read("title: \"Naps: a talk\"\nshow: Show of Naps\ndate: 2025-01-29\nurl: https://example.com/1\naudio: https://example.com/1.mp3\nduration: 1:02:33\nlang: en-GB\ntranscript: naps.vtt\nmood: sleepy");

        (e.Title, e.Show, e.Date, e.Url, e.Audio, e.Duration?.ToString(), e.Language, e.Transcript)
            .ShouldBe(("Naps: a talk", "Show of Naps", new DateOnly(2025, 1, 29), "https://example.com/1", "https://example.com/1.mp3", "1:02:33", "en-GB", "naps.vtt"));
    }

    [Fact]
    public void SpeakersMayBeNames() => Read("speakers: [Ada Okafor, Ben Smit]").Speakers.Select(s => s.Name).ShouldBe(["Ada Okafor", "Ben Smit"]);

    [Fact]
    public void SpeakersMayBeOneLine() => Read("hosts: Ada Okafor, Ben Smit").Speakers.Select(s => s.Name).ShouldBe(["Ada Okafor", "Ben Smit"]);

    [Fact]
    public void SpeakersMayBeMaps()
    {
        Episode e = Read("speakers:\n  - name: Adaeze Okafor\n    role: CTO of Acme\n    handle: \"@ada\"\n    picture: ada.jpg\n    aliases: [Ada, A. Okafor]\n  - Ben Smit");

        e.Speakers.Select(s => s.Name).ShouldBe(["Adaeze Okafor", "Ben Smit"]);
        Speaker ada = e.Quotes.Single().Speaker!;
        (ada.Name, ada.Role, ada.Handle, ada.Picture).ShouldBe(("Adaeze Okafor", "CTO of Acme", "@ada", "ada.jpg"));
    }

    [Fact]
    public void ANameInLowerCaseIsKeptAsItIsGiven() => Read("speakers: [bell hooks]").Speakers[0].Name.ShouldBe("bell hooks");

    [Fact]
    public void BadYamlIsToldWithItsLineAndReadingGoesOn()
    {
        Reading reading = Written.Read($"---\ntitle: Naps: a talk\nshow: Show of Naps\nspeakers: Ada Okafor\n---{Body}");

        reading.Diagnostics.Single().ShouldSatisfyAllConditions(d => d.Code.ShouldBe("front-matter-invalid"), d => d.Place.Line.ShouldBe(2));
        Episode e = reading.Episodes.Single();
        (e.Title, e.Show, e.Quotes.Single().Speaker?.Name).ShouldBe(("Naps: a talk", "Show of Naps", "Ada Okafor"));
    }

    [Fact]
    public void LinesUnderTheFrontMatterAreTrue() => Read("title: x").Quotes.Single().Provenance.Text.Place.Line.ShouldBe(5);

    [Theory]
    [InlineData("date: someday", "date-invalid")]
    [InlineData("duration: long", "time-invalid")]
    public void AValueThatCannotBeReadIsToldWithItsLine(string yaml, string code) =>
        Written.Read($"---\ntitle: x\n{yaml}\n---{Body}").Diagnostics.Single().ShouldSatisfyAllConditions(d => d.Code.ShouldBe(code), d => d.Place.Line.ShouldBe(3));

    [Fact]
    public void AnAliasBombIsHarmless()
    {
        string bomb = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 24).Select(i => $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(',', Enumerable.Repeat("*" + (char)('a' + i - 1), 9))}]\n"));

        Read(bomb + "speakers: *y\ntitle: Naps").Title.ShouldBe("Naps");
    }

    [Fact]
    public void AnAliasOfATextIsThatText() => Read("show: &s Naps\ntitle: *s").Title.ShouldBe("Naps");

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    public void DeepNestingIsHarmless(char open) => Written.Read($"---\ntitle: Naps\nx: {new string(open, 30_000)}\n---{Body}").Episodes.Single().Title.ShouldBe("Naps");

    [Fact]
    public void ARuleAtTheTopIsNoFrontMatter() => Written.Read("---" + Body).Episodes.Single().Quotes.Single().Provenance.Text.Place.Line.ShouldBe(3);

    [Fact]
    public void PlainTextMayHaveFrontMatterToo() => Written.Episode($"---\ntitle: Naps\n---{Body}", QuoteCards.Notes.NotesFormat.Text).Title.ShouldBe("Naps");
}
