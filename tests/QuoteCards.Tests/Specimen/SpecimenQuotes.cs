using QuoteCards.Cards;
using QuoteCards.Episodes;
using QuoteCards.Sizes;
using QuoteCards.Tests.Cards;

namespace QuoteCards.Tests.Specimen;

/// <summary>The forty quotes of the specimen as cards.</summary>
internal static class SpecimenQuotes
{
    public static readonly string[] Themes = ["broadsheet", "plain"];

    public static readonly string[] Sizes = ["square", "story", "landscape"];

    public static IReadOnlyList<Quote> All { get; } =
        [.. File.ReadLines(Path.Combine(Checkout.Root, "tests/QuoteCards.Tests/Specimen/quotes.tsv")).Skip(1).Select(Read)];

    public static TheoryData<string, string> ThemesAndSizes
    {
        get
        {
            TheoryData<string, string> all = [];
            foreach (string theme in Themes)
                foreach (string size in Sizes) all.Add(theme, size);
            return all;
        }
    }

    public static CardRequest Card(Quote quote, string theme, string size) => new(
        new Episode { Title = "Article 1", Show = "The Declaration", Date = new DateOnly(1948, 12, 10), Language = quote.Language }, quote,
        SampleCards.Theme(theme), SizeTable.BuiltIn.Find(size, out _)!, OverflowMode.Fail);

    private static Quote Read(string line)
    {
        string[] parts = line.Split('\t');
        _ = Timestamp.TryParse("12:10", out Timestamp at);
        return new Quote
        {
            Id = QuoteId.Of(parts[1]),
            Text = parts[1],
            Language = parts[0],
            Speaker = new Speaker("Ada Okafor"),
            Time = at,
            Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown),
        };
    }
}
