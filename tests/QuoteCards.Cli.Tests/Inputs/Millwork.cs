namespace QuoteCards.Cli.Tests.Inputs;

/// <summary>A feed of our own.</summary>
internal static class Millwork
{
    private const string Head = """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:podcast="https://podcastindex.org/namespace/1.0">
        <channel><title>Millwork</title><language>en</language>
        """;

    /// <summary>Three episodes, two of them with quotes.</summary>
    /// <param name="inside">What the newest says besides.</param>
    public static string Feed(string inside = "") => $"""
        {Head}
        <podcast:person>Ada Okafor</podcast:person>
        <item><title>Moving day</title><guid>mill-3</guid><pubDate>Tue, 10 Nov 2026 08:00:00 -0500</pubDate><itunes:season>2</itunes:season><itunes:episode>1</itunes:episode><itunes:duration>2770</itunes:duration>
        <content:encoded><![CDATA[<p>“A mill does not move itself, and neither does a team.” — Ada [02:48]</p><p>“We had forty metres of rope, and we needed forty-one.” — Ada [13:05]</p>]]></content:encoded>
        {inside}
        </item>
        <item><title>The long rope</title><guid>mill-2</guid><pubDate>Tue, 03 Nov 2026 08:00:00 -0500</pubDate><itunes:season>1</itunes:season><itunes:episode>2</itunes:episode><itunes:duration>3725</itunes:duration><description>Rope.</description><podcast:soundbite startTime="12" duration="30">Rope</podcast:soundbite></item>
        <item><title>First light &amp; last light</title><guid>mill-1</guid><pubDate>Tue, 27 Oct 2026 08:00:00 -0400</pubDate><itunes:season>1</itunes:season><itunes:episode>1</itunes:episode><description>“Nobody had told the river about the plan.” — Ada, 4:05</description></item>
        </channel></rss>
        """;
}
