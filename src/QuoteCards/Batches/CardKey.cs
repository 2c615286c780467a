using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using QuoteCards.Cards;
using QuoteCards.Fonts;
using QuoteCards.Themes;

namespace QuoteCards.Batches;

/// <summary>A hash of all that shapes a card: the engine, the theme, the fonts, the words and the options.</summary>
internal static class CardKey
{
    /// <summary>Raised when the engine draws anything differently.</summary>
    private const string Engine = "3";

    public static string Of(CardRequest r, BatchOptions options, FontCatalog fonts, PictureHashes pictures)
    {
        StringBuilder all = new();
        // Each part goes in with its length, so that no two lists of parts give one text.
        void Add(string? part) => all.Append(part?.Length.ToString(CultureInfo.InvariantCulture) ?? "-").Append(':').Append(part).Append('\n');
        Add(Engine);
        Add(fonts.Fingerprint);
        Add(r.Theme.Name);
        Add(r.Theme.Fingerprint);
        Add($"{r.Size.Width}x{r.Size.Height} {r.Size.Safe}");
        Add(options.Scale.ToString("R", CultureInfo.InvariantCulture));
        Add($"{options.Encoding.Format} {options.Encoding.Compression} {options.Encoding.Quality} {r.Overflow}");
        foreach (string? part in Words(r)) Add(part);
        foreach (Episodes.TextSpan span in r.Quote.Emphasis) Add(span.ToString());
        IEnumerable<string?> grounds = r.Theme.Ground.Layers.OfType<GroundLayer.Picture>().Select(p => p.Path);
        foreach (string? picture in grounds.Concat([r.Art, r.Logo, r.Quote.Speaker?.Picture])) Add(picture is null ? null : pictures.Of(picture));
        return Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(all.ToString())))[..32];
    }

    private static string?[] Words(CardRequest r) =>
    [
        r.Quote.Id.Value, r.Quote.Text, r.Quote.Language, r.Quote.Speaker?.Name, r.Quote.Speaker?.Role, r.Quote.Speaker?.Handle, r.Quote.Time?.ToString(), r.Quote.Section,
        r.Episode.Title, r.Episode.Show, r.Episode.Date?.ToString("O", CultureInfo.InvariantCulture), r.Episode.Duration?.ToString(), r.Episode.Language,
    ];
}
