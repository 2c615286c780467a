using QuoteCards.Diagnostics;
using QuoteCards.Feeds;

namespace QuoteCards.Tests.Feeds;

public sealed class FeedEncodingTests
{
    private const string Title = "Café “Müll” – naïve";

    private static string Text(string declaration) => $"<?xml version=\"1.0\"{declaration}?>\n<rss><channel><item><title>{Title}</title></item></channel></rss>";

    private static byte[] Windows(string text) => [.. text.Select(c => c switch { '“' => (byte)0x93, '”' => (byte)0x94, '–' => (byte)0x96, _ => (byte)c })];

    public static TheoryData<string, byte[]> Encoded => new()
    {
        { "UTF-8", System.Text.Encoding.UTF8.GetBytes(Text(" encoding=\"UTF-8\"")) },
        { "UTF-8 with a mark", [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(Text(""))] },
        { "UTF-8 that says UTF-16", System.Text.Encoding.UTF8.GetBytes(Text(" encoding=\"utf-16\"")) },
        { "UTF-16 with a mark", [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(Text(" encoding=\"UTF-16\""))] },
        { "UTF-16, big end first", [0xFE, 0xFF, .. System.Text.Encoding.BigEndianUnicode.GetBytes(Text(" encoding='UTF-16'"))] },
        { "UTF-16 without a mark", System.Text.Encoding.Unicode.GetBytes(Text("")) },
        { "Windows-1252", Windows(Text(" encoding=\"Windows-1252\"")) },
        { "Latin 1, which is Windows-1252", Windows(Text(" encoding = 'ISO-8859-1'")) },
    };

    [Theory]
    [MemberData(nameof(Encoded))]
    public void EveryEncodingIsRead(string name, byte[] bytes)
    {
        FeedReading reading = FeedReader.Read(bytes, "feed.xml");

        reading.Diagnostics.ShouldBeEmpty(name);
        FeedReader.IsFeed(bytes).ShouldBeTrue(name);
        reading.Feed!.Items[0].Title.ShouldBe(Title, name);
    }

    [Fact]
    public void BytesThatAreNotTheirUtf8AreReadAsWindowsAndToldWithTheirLine()
    {
        byte[] bytes = [.. "<rss><channel>\n<item><title>Käse "u8, 0x93, (byte)'a', 0x94, .. "</title></item></channel></rss>"u8];

        FeedReading reading = FeedReader.Read(bytes, "feed.xml");

        reading.Feed!.Items[0].Title.ShouldBe("Käse “a”");
        (reading.Diagnostics.Single().Code, reading.Diagnostics[0].Severity, reading.Diagnostics[0].Place.Line).ShouldBe(("feed-encoding", Severity.Warning, 2));
    }
}
