using QuoteCards.Encoding.Deflate;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding;

/// <summary>Presses the pixels of cards on known grounds into zlib streams. Not for use by several threads at once.</summary>
internal sealed class CardPress
{
    private readonly GroundPresses _grounds;
    private readonly BlockWriter _blocks = new();
    private readonly BitSink _stream = new();
    private readonly ListedTokens _listed = new();
    private readonly WrittenTokens _written;
    private CardParser<ListedTokens.Pen, IndexedPixel>? _byPalette;
    private CardParser<ListedTokens.Pen, ColorPixel>? _inColor;
    private CardParser<TokenCodes.Pen, ColorPixel>? _writer;

    public CardPress(GroundPresses grounds) => (_grounds, _written) = (grounds, new WrittenTokens(_stream));

    /// <summary>The zlib stream of a card's rows, valid until the next; nothing when it was not drawn on a plane, or has few enough colours for less than a byte a pixel.</summary>
    public ReadOnlySpan<byte> Press(PixelBuffer image, Compression compression)
    {
        if (image.Ground is not { } ground || image.Plane is not { } plane || compression == Compression.Smallest || plane is IndexPlane { Colors.Length: <= 16 }) return default;
        Effort effort = compression == Compression.Fast ? Effort.Fast : Effort.Balanced;
        PressedGround pressed = _grounds.Of(ground);
        _stream.Clear();
        _stream.Reserve(8);
        // RFC 1950, section 2.2: deflate with a window of 32 KiB, made by a default effort.
        _stream.Put(0x9C78, 16);
        uint sum = plane is ColorPlane { Lead: { } ink } ? Write(pressed, pressed.CodeFor(ink), plane, effort) : List(pressed, plane, effort);
        _stream.Align();
        _stream.Append([(byte)(sum >> 24), (byte)(sum >> 16), (byte)(sum >> 8), (byte)sum]);
        return _stream.Written;
    }

    // With the ground's code, token by token.
    private uint Write(PressedGround pressed, GroundCode code, CardPlane plane, Effort effort)
    {
        if (_writer?.IsFor(plane, effort) != true) _writer = new CardParser<TokenCodes.Pen, ColorPixel>(plane, _written, effort);
        _written.Begin(code);
        uint sum = _writer.Parse(pressed.Of(plane));
        _written.End();
        return sum;
    }

    // With codes of its own, which are known when all tokens are.
    private uint List(PressedGround pressed, CardPlane plane, Effort effort)
    {
        GroundParse ground = pressed.Of(plane);
        _listed.Begin(ground);
        uint sum = plane is IndexPlane ? List(ref _byPalette, ground, plane, effort) : List(ref _inColor, ground, plane, effort);
        _blocks.Write(_listed.Tokens.Span, _stream, plane.Rows.Pixel);
        return sum;
    }

    private uint List<TPixel>(ref CardParser<ListedTokens.Pen, TPixel>? parser, GroundParse ground, CardPlane plane, Effort effort) where TPixel : struct, IPixel
    {
        if (parser?.IsFor(plane, effort) != true) parser = new CardParser<ListedTokens.Pen, TPixel>(plane, _listed, effort);
        return parser.Parse(ground);
    }
}
