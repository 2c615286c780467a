using QuoteCards.Cards;
using QuoteCards.Diagnostics;
using QuoteCards.Encoding;
using QuoteCards.Fonts;
using QuoteCards.Rendering;

namespace QuoteCards.Batches;

/// <summary>Takes a request to the bytes of its files. One for each worker; preview and render both come through here.</summary>
public sealed class CardMaker : IDisposable
{
    private readonly CardLayout _layout;
    private readonly FrameRenderer _renderer;
    private readonly ImageEncoder _encoder;
    private readonly MemoryStream _file = new(1 << 18);
    private readonly SharedGrounds _grounds;
    private readonly bool _many, _ownsGrounds;

    /// <summary>A maker that shares nothing but fonts.</summary>
    public CardMaker(FontCatalog fonts) : this(fonts, new SharedGrounds(), texts: null, many: false) => _ownsGrounds = true;

    internal CardMaker(FontCatalog fonts, SharedGrounds grounds, ShapedTexts? texts, bool many) =>
        (_layout, _renderer, _encoder, _grounds, _many) = (new CardLayout(fonts, texts), new FrameRenderer(fonts, grounds.Pixels), new ImageEncoder(grounds.Presses), grounds, many);

    /// <summary>The ending of a format's files, with its dot.</summary>
    public static string Ending(ImageFormat format) => format switch { ImageFormat.Jpeg => ".jpg", ImageFormat.Webp => ".webp", _ => ".png" };

    /// <summary>The cards of a request, one or several when the quote was split, each drawn when it is asked for: its bytes and pixels hold until the next.</summary>
    /// <param name="request">What to make.</param>
    /// <param name="encoding">How files are written.</param>
    /// <param name="scale">Device px for each px of the size.</param>
    /// <param name="found">Takes what the user should know; complete when this returns.</param>
    /// <param name="only">One part of a series, from 1; null for all. A part that is not there gives no card.</param>
    public IEnumerable<MadeCard> Make(CardRequest request, EncodingOptions encoding, double scale, List<Diagnostic> found, int? only = null)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(encoding);
        ArgumentNullException.ThrowIfNull(found);
        if (request.Logo is { } logo) request = request with { LogoAspect = PictureFile.AspectOf(logo) };
        Arrangement arranged = _layout.Arrange(request);
        found.AddRange(arranged.Diagnostics);
        return arranged.Frames.Where(f => only is null || f.Part == only).Select(f => Draw(request, f, encoding, scale));
    }

    private MadeCard Draw(CardRequest request, Frame frame, EncodingOptions encoding, double scale)
    {
        string alt = AltText.For(request.Episode, request.Quote, frame.Words);
        KeyValuePair<string, string>[] text =
        [
            new("Title", request.Episode.Title ?? request.Episode.Show ?? "Quote"), new("Author", request.Quote.Speaker?.Name ?? ""), new("Description", alt),
        ];
        PixelBuffer pixels = _renderer.Draw(frame, scale);
        _file.SetLength(0);
        _encoder.Encode(pixels, encoding with { Text = [.. text.Where(t => t.Value.Length > 0)] }, _file);
        ReadOnlyMemory<byte> bytes = _file.GetBuffer().AsMemory(0, (int)_file.Length);
        return new MadeCard(frame.Part, frame.Parts, bytes, FileHash.Of(bytes.Span, _many), frame.Words, alt, pixels.Width, pixels.Height, pixels);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _layout.Dispose();
        _renderer.Dispose();
        if (_ownsGrounds) _grounds.Dispose();
        _file.Dispose();
    }
}
