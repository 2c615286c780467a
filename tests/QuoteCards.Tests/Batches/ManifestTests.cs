using System.Text.Json;
using QuoteCards.Batches;

namespace QuoteCards.Tests.Batches;

public sealed class ManifestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("quotecards-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void EntriesLongerThanTheBufferAreReadWhereTheyStand()
    {
        ManifestCard[] cards = [.. Enumerable.Range(0, 300).Select(i => Card(i, new string('ß', (i * 7919) % 90_000)))];
        Write(cards.Select(Manifest.Line));

        using Manifest manifest = Manifest.Open(_folder)!;

        manifest.Count.ShouldBe(300);
        for (int i = 0; i < 300; i++) manifest.At(i)!.Card.Quote.ShouldBe(cards[i].Quote);
        manifest.WithKey("key 17").Select(manifest.At).Select(k => k!.Card.Id).ShouldBe(["id 217", "id 117", "id 17"]);
        manifest.WithKey("nobody's").ShouldBeEmpty();
    }

    [Fact]
    public void AManifestSpreadOverManyLinesIsReadToo()
    {
        File.WriteAllText(Path.Combine(_folder, Manifest.FileName), """
            {
              "version": 1, "inputs": [ "n.md" ],
              "cards": [
                { "id": "a", "file": "a.png", "bytes": 3, "key": "k", "evidence": { "file": "t.vtt", "cue": 1, "words": "key" }, "warnings": null },
                { "id": "b", "bytes": 3 },
                { "id": "c", "file": "c.png", "bytes": "three", "key": "k" }
              ]
            }
            """);

        using Manifest manifest = Manifest.Open(_folder)!;

        manifest.Inputs.ShouldBe(["n.md"]);
        manifest.Cards.ShouldHaveSingleItem().File.ShouldBe("a.png");
        manifest.WithKey("k").ShouldBe([2, 0]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{\"cards\":[{\"id\":\"a\"")]
    public void WhatIsNoManifestIsNone(string text)
    {
        File.WriteAllText(Path.Combine(_folder, Manifest.FileName), text);

        Manifest.Open(_folder).ShouldBeNull();
    }

    [Fact]
    public void MoreEntriesThanMemoryTakesComeBackFromTheFile()
    {
        byte[][] lines = [.. Enumerable.Range(0, 6000).Select(i => Manifest.Line(Card(i, new string('x', 2000))))];
        using (EntrySpool spool = new(_folder))
        {
            EntryPlace[] places = [.. lines.Select(l => spool.Add(l))];

            Directory.GetFiles(_folder).ShouldHaveSingleItem();
            for (int i = 0; i < lines.Length; i++) spool.Read(places[i]).ShouldBe(lines[i]);
        }

        Directory.GetFiles(_folder).ShouldBeEmpty();
    }

    [Fact]
    public void AManifestIsJsonWithOneCardALine()
    {
        new ManifestText(["n.md"], [Manifest.Line(Card(1, "“é\n")), Manifest.Line(Card(2, "b"))], []).Keep(_folder, null);

        string text = File.ReadAllText(Path.Combine(_folder, Manifest.FileName));
        JsonDocument.Parse(text).RootElement.EnumerateObject().Select(p => p.Name).ShouldBe(["version", "inputs", "cards", "earlier"]);
        text.Split('\n').Count(l => l.StartsWith("{\"id\":", StringComparison.Ordinal)).ShouldBe(2);
    }

    private void Write(IEnumerable<byte[]> lines) => new ManifestText([], lines, []).Keep(_folder, null);

    private static ManifestCard Card(int number, string words) => new(
        $"id {number}", null, $"{number}.png", 1, "", words, null, null, null, "plain", "square", 1, 1, 1, 1, "", null, null, [], $"key {number % 100}");
}
