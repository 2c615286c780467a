using QuoteCards.Cards;
using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Benchmarks;

/// <summary>What every measurement stands on: the checkout's own fonts and themes.</summary>
internal static class Bench
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static ThemeLibrary Themes { get; } = new([Path.Combine(Root, "themes")]);

    public static FontCatalog OpenFonts() => FontCatalog.Open([Path.Combine(Root, "fonts")], out _);

    public static List<CardRequest> Requests(int quotes, string theme, string size)
    {
        Episode episode = OwnQuotes.Episode(quotes);
        Theme loaded = Themes.Load(theme).Theme ?? throw new ArgumentException($"no theme {theme}");
        CardSize sized = SizeTable.BuiltIn.Find(size, out _) ?? throw new ArgumentException($"no size {size}");
        return [.. episode.Quotes.Select(q => new CardRequest(episode, q, loaded, sized))];
    }

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "QuoteCards.sln")) ? folder : Above(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("QuoteCards.sln"));
}
