using QuoteCards.Encoding.Deflate;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding;

/// <summary>Presses the pixels of cards on known grounds into zlib streams. Not for use by several threads at once.</summary>
internal sealed class CardPress(GroundPresses grounds)
{
    private readonly BlockWriter _blocks = new();
    private readonly BitSink _stream = new();
    private readonly Dictionary<CardPlane, CardParser> _parsers = [];

    /// <summary>The zlib stream of a card's rows, valid until the next; nothing when it was not drawn on a plane, or has few enough colours for less than a byte a pixel.</summary>
    public ReadOnlySpan<byte> Press(PixelBuffer image, Compression compression)
    {
        if (image.Ground is not { } ground || image.Plane is not { } plane || compression == Compression.Smallest || plane is IndexPlane { Colors.Length: <= 16 }) return default;
        CardParser parser = On(grounds.Of(ground).Of(plane), plane, compression == Compression.Fast ? Effort.Fast : Effort.Balanced);
        uint sum = parser.Parse();
        _stream.Clear();
        _stream.Reserve(8);
        // RFC 1950, section 2.2: deflate with a window of 32 KiB, made by a default effort.
        _stream.Put(0x9C78, 16);
        _blocks.Write(parser.Tokens.Span, _stream, plane.Rows.Pixel);
        _stream.Align();
        _stream.Append([(byte)(sum >> 24), (byte)(sum >> 16), (byte)(sum >> 8), (byte)sum]);
        return _stream.Written;
    }

    private CardParser On(GroundParse ground, CardPlane plane, Effort effort)
    {
        if (_parsers.Count > 4) _parsers.Clear();
        if (!_parsers.TryGetValue(plane, out CardParser? parser) || !parser.IsOn(ground, effort)) _parsers[plane] = parser = new CardParser(ground, plane, effort);
        return parser;
    }
}
