using System.Buffers;
using System.Buffers.Binary;
using System.Globalization;
using QuoteCards.Cards;
using QuoteCards.Encoding;
using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Themes;

namespace QuoteCards.Batches;

/// <summary>The keys of a batch's cards: a hash of all that shapes a card, which is the engine, the theme, the fonts, the words and the options. Safe to share between threads.</summary>
internal sealed class CardKeys(BatchOptions options, FontCatalog fonts, PictureHashes pictures)
{
    /// <summary>Raised when the engine draws anything differently.</summary>
    private const string Engine = "8";

    private readonly string _options = string.Create(
        CultureInfo.InvariantCulture, $"{Engine} {fonts.Fingerprint} {options.Scale:R} {options.Encoding.Format} {options.Encoding.Compression} {options.Encoding.Quality}{(options.Encoding is { Format: ImageFormat.Png, Palette: true } ? " palette" : "")}");

    /// <summary>128 bits of SHA-256, in lower-case hex.</summary>
    public string Of(CardRequest r)
    {
        ArrayBufferWriter<byte> all = new(2048);
        Add(all, _options);
        Add(all, r.Theme.Name);
        Add(all, r.Theme.Fingerprint);
        Add(all, $"{r.Size.Width}x{r.Size.Height} {r.Size.Safe} {r.Overflow}");
        foreach (string? part in Words(r)) Add(all, part);
        foreach (TextSpan span in r.Quote.Emphasis) Add(all, span.ToString());
        foreach (GroundLayer layer in r.Theme.Ground.Layers)
            if (layer is GroundLayer.Picture picture) Add(all, HashOf(picture.Path));
        Add(all, HashOf(r.Art));
        Add(all, HashOf(r.Logo));
        Add(all, HashOf(r.Quote.Speaker?.Picture));
        return Sha256.Hex(all.WrittenSpan)[..32];
    }

    // Each part goes in behind its length, so that no two lists of parts give the same bytes.
    private static void Add(ArrayBufferWriter<byte> all, string? part)
    {
        Span<byte> to = all.GetSpan(sizeof(int) + System.Text.Encoding.UTF8.GetMaxByteCount(part?.Length ?? 0));
        int length = part is null ? -1 : System.Text.Encoding.UTF8.GetBytes(part, to[sizeof(int)..]);
        BinaryPrimitives.WriteInt32LittleEndian(to, length);
        all.Advance(sizeof(int) + Math.Max(0, length));
    }

    private string? HashOf(string? picture) => picture is null ? null : pictures.Of(picture);

    private static string?[] Words(CardRequest r) =>
    [
        r.Quote.Id.Value, r.Quote.Text, r.Quote.Language, r.Quote.Speaker?.Name, r.Quote.Speaker?.Role, r.Quote.Speaker?.Handle, r.Quote.Time?.ToString(), r.Quote.Section,
        r.Episode.Title, r.Episode.Show, r.Episode.Date?.ToString("O", CultureInfo.InvariantCulture), r.Episode.Duration?.ToString(), r.Episode.Language,
    ];
}
