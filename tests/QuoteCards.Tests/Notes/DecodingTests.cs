using QuoteCards.Episodes;
using QuoteCards.Notes;
using QuoteCards.Pairing;
using QuoteCards.Tests.Pairing;

namespace QuoteCards.Tests.Notes;

public sealed class DecodingTests
{
    private const string Notes = "“Café — we shipped it on a Friday.”\n— Zoë [6:20]\n";

    private static Reading Read(byte[] bytes) => EpisodeReader.Read(bytes, "notes", new ReadingOptions());

    public static TheoryData<string> Encodings => ["utf-8", "utf-8-bom", "utf-16le-bom", "utf-16be-bom", "utf-16le", "utf-16be", "windows-1252"];

    private static byte[] Bytes(string encoding) => encoding switch
    {
        "utf-8" => System.Text.Encoding.UTF8.GetBytes(Notes),
        "utf-8-bom" => [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Notes)],
        "utf-16le-bom" => [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Notes)],
        "utf-16be-bom" => [0xFE, 0xFF, .. System.Text.Encoding.BigEndianUnicode.GetBytes(Notes)],
        "utf-16le" => System.Text.Encoding.Unicode.GetBytes(Notes),
        "utf-16be" => System.Text.Encoding.BigEndianUnicode.GetBytes(Notes),
        _ => [0x93, .. "Caf"u8, 0xE9, 0x20, 0x97, .. " we shipped it on a Friday."u8, 0x94, 0x0A, 0x97, .. " Zo"u8, 0xEB, .. " [6:20]"u8],
    };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void EveryEncodingGivesTheSameQuote(string encoding)
    {
        Quote quote = Read(Bytes(encoding)).Episodes.Single().Quotes.Single();

        (quote.Text, quote.Speaker?.Name, quote.Time?.ToString()).ShouldBe(("Café — we shipped it on a Friday.", "Zoë", "6:20"));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    [InlineData("\n")]
    public void EveryLineEndIsOne(string end) => Read(System.Text.Encoding.UTF8.GetBytes(Notes.Replace("\n", end, StringComparison.Ordinal))).Episodes.Single().Quotes.Single().Speaker?.Name.ShouldBe("Zoë");

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    [InlineData("\uFEFF")]
    public void AnEmptyFileIsNamed(string text) => Read(System.Text.Encoding.UTF8.GetBytes(text)).Diagnostics.Select(d => d.Code).ShouldBe(["notes-empty"]);

    [Fact]
    public void AFileWithoutQuotesIsNamed() => Read("no quote anywhere in this text"u8.ToArray()).Diagnostics.Select(d => d.Code).ShouldBe(["notes-no-quotes"]);

    [Fact]
    public void ABinaryFileIsNamed()
    {
        byte[] png = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 4, 0x38, 0, 0, 4, 0x38, 8, 6, 0, 0, 0];
        byte[] noise = new byte[4096];
        new Random(1).NextBytes(noise);

        Read(png).Diagnostics.Select(d => d.Code).ShouldBe(["notes-binary"]);
        Read(noise).Diagnostics.Select(d => d.Code).ShouldBe(["notes-binary"]);
    }

    [Theory]
    [InlineData(NotesFormat.Auto, "line-too-long")]
    [InlineData(NotesFormat.Markdown, "line-too-long")]
    [InlineData(NotesFormat.Csv, "csv-invalid")]
    [InlineData(NotesFormat.Json, "json-invalid")]
    public void ALineOfFiftyMegabytesGetsAClearMessage(NotesFormat format, string code)
    {
        byte[] line = new byte[50_000_000];
        Array.Fill(line, (byte)'a');

        Reading reading = EpisodeReader.Read(line, "notes", new ReadingOptions { Format = format });

        reading.Diagnostics.Select(d => d.Code).ShouldContain(code);
        reading.Diagnostics.ShouldAllBe(d => d.Message.Length < 300);
    }

    [Fact]
    public void APageThatIsTooLongIsCut()
    {
        List<QuoteCards.Diagnostics.Diagnostic> told = [];

        HtmlNotes.Cut(new string('a', 50_000_000), "f", told).Length.ShouldBe(4_000_000);
        told.Select(d => d.Code).ShouldBe(["page-too-long"]);
    }

    [Theory]
    [InlineData("Cafe\u0301", "Café")]
    [InlineData("A\u030Angstro\u0308m", "Ångström")]
    [InlineData("Nguye\u0302\u0303n", "Nguyê\u0303n")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("И\u0306од", "Йод")]
    public void ALetterAndItsMarkAreOneLetter(string typed, string read) => Composition.Of(typed).ShouldBe(read);

    [Fact]
    public void OneQuoteTypedInTwoWaysHasOneId() =>
        Written.One("\"We shipped the Cafe\u0301 on a Friday.\"").Id.ShouldBe(Written.One("\"We shipped the Café on a Friday.\"").Id);
}
