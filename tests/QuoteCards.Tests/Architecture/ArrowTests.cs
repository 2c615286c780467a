namespace QuoteCards.Tests.Architecture;

public sealed class ArrowTests
{
    // Each room, and the rooms it may name.
    private static readonly Dictionary<string, string[]> May = new()
    {
        ["Diagnostics"] = [],
        ["Episodes"] = ["Diagnostics"],
        ["Notes"] = ["Diagnostics", "Episodes"],
        ["Pairing"] = ["Diagnostics", "Episodes", "Notes", "Chapters"],
        ["Transcripts"] = ["Diagnostics", "Episodes"],
        ["Overrides"] = ["Diagnostics", "Episodes", "Notes", "Transcripts"],
        ["Chapters"] = ["Diagnostics", "Episodes", "Notes"],
        ["Feeds"] = ["Diagnostics", "Episodes", "Notes", "Pairing", "Chapters", "Transcripts"],
        ["Themes"] = ["Diagnostics"],
        ["Sizes"] = ["Diagnostics"],
        ["Fonts"] = ["Diagnostics"],
        ["Text"] = ["Diagnostics", "Fonts", "Text"],
        ["Cards"] = ["Diagnostics", "Episodes", "Themes", "Sizes", "Fonts", "Text"],
        ["Rendering"] = ["Diagnostics", "Cards", "Fonts", "Themes"],
        ["Encoding"] = ["Rendering"],
        ["Batches"] = ["Diagnostics", "Episodes", "Notes", "Pairing", "Themes", "Sizes", "Fonts", "Cards", "Rendering", "Encoding"],
    };

    public static TheoryData<string> Rooms => [.. May.Keys];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void NoArrowRunsBack(string room)
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src/QuoteCards", room), "*.cs", SearchOption.AllDirectories))
            foreach (string line in File.ReadLines(file).Where(l => l.StartsWith("using QuoteCards.", StringComparison.Ordinal)))
            {
                string other = line["using QuoteCards.".Length..].TrimEnd(';').Split('.')[0];
                (other == room || May[room].Contains(other)).ShouldBeTrue($"{file} names {other}");
            }
    }

    [Fact]
    public void OnlyFontsShaperRenderingAndEncodingNameSkiaOrHarfBuzz()
    {
        foreach (string file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "src/QuoteCards"), "*.cs", SearchOption.AllDirectories))
        {
            string path = Path.GetRelativePath(Path.Combine(Checkout.Root, "src/QuoteCards"), file).Replace('\\', '/');
            if (path.StartsWith("obj", StringComparison.Ordinal) || path.StartsWith("bin", StringComparison.Ordinal)) continue;
            bool may = path.StartsWith("Fonts/", StringComparison.Ordinal) || path.StartsWith("Rendering/", StringComparison.Ordinal) || path.StartsWith("Encoding/", StringComparison.Ordinal) || path == "Text/Shaping/Shaper.cs";
            string text = File.ReadAllText(file);
            bool names = text.Contains("using SkiaSharp", StringComparison.Ordinal) || text.Contains("using HarfBuzzSharp", StringComparison.Ordinal);
            (may || !names).ShouldBeTrue(path);
        }
    }
}
