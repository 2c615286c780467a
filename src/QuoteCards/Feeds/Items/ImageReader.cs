using System.Globalization;
using QuoteCards.Feeds.Xml;

namespace QuoteCards.Feeds.Items;

/// <summary>The address of the square picture of a show or an episode.</summary>
internal static class ImageReader
{
    // Cards show art at 600 px or less, twice that on screens of double density; what is larger takes time and brings nothing.
    private const int Enough = 1200;

    /// <summary>From <c>podcast:image</c> (the one for artwork), <c>itunes:image</c>, the older <c>podcast:images</c>, or RSS's <c>image</c>; null when there is none.</summary>
    public static string? Read(FeedElement of) =>
        of.All(FeedSpace.Podcast, "image").Where(IsArtwork).Select(i => i.Attribute("href")).FirstOrDefault(h => h is not null)
        ?? of.All(FeedSpace.Itunes, "image").Select(i => i.Attribute("href") ?? i.Attribute("url")).FirstOrDefault(h => h is not null)
        ?? of.All(FeedSpace.Podcast, "images").Select(i => Of(i.Attribute("srcset"))).FirstOrDefault(h => h is not null)
        ?? of.All(FeedSpace.Rss, "image").Select(i => i.TextOf(FeedSpace.Rss, "url")).FirstOrDefault(u => u is not null);

    private static bool IsArtwork(FeedElement image) => image.Attribute("purpose") is not { } purpose || purpose.Contains("artwork", StringComparison.OrdinalIgnoreCase);

    // "https://…/1500.jpg 1500w, https://…/600.jpg 600w": the smallest that is large enough, else the largest.
    private static string? Of(string? set)
    {
        (string Address, int Width)[] all = [.. (set ?? "").Split(',', 50, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(One)];
        return all.Where(a => a.Width >= Enough).OrderBy(a => a.Width).Concat(all.OrderByDescending(a => a.Width)).Select(a => a.Address).FirstOrDefault();
    }

    private static (string Address, int Width) One(string entry)
    {
        int space = entry.LastIndexOf(' ');
        return space > 0 && int.TryParse(entry[(space + 1)..].TrimEnd('w'), NumberStyles.None, CultureInfo.InvariantCulture, out int width) ? (entry[..space].Trim(), width) : (entry, 0);
    }
}
