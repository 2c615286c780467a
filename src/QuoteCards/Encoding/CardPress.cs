using QuoteCards.Encoding.Deflate;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding;

/// <summary>Presses the pixels of cards on known grounds into zlib streams. Not for use by several threads at once.</summary>
internal sealed class CardPress(GroundPresses grounds)
{
    private readonly BlockWriter _blocks = new();
    private readonly BitSink _stream = new();
    private readonly Dictionary<RawRows, CardParser> _byRows = [];
    private RawRows? _full;
    private GroundParse? _fullGround;
    private PixelArea[] _fullDrawn = [];

    /// <summary>The zlib stream of a card's rows, valid until the next; nothing when its ground is not known or is a photograph, or the card has few enough colours for less than a byte a pixel.</summary>
    /// <remarks>By palette when the image has a plane, else three bytes a pixel.</remarks>
    public ReadOnlySpan<byte> Press(PixelBuffer image, Compression compression)
    {
        if (image.Ground is not { } ground || compression == Compression.Smallest || !image.Opaque) return default;
        PressedGround pressed = grounds.Of(ground);
        Effort effort = compression == Compression.Fast ? Effort.Fast : Effort.Balanced;
        if (image.Plane is { } plane) return plane.Colors.Length <= 16 ? default : Write(On(pressed.ByPalette, plane.Rows, effort), image.Drawn);
        return pressed.IsDrawn ? Write(On(pressed.FullColor, FullColor(image, pressed.FullColor), effort), image.Drawn) : default;
    }

    private CardParser On(GroundParse ground, RawRows rows, Effort effort)
    {
        if (_byRows.Count > 4) _byRows.Clear();
        if (!_byRows.TryGetValue(rows, out CardParser? parser) || !parser.IsOn(ground, effort)) _byRows[rows] = parser = new CardParser(ground, rows, effort);
        return parser;
    }

    // The last card's drawing gives way to the ground; another ground is copied whole.
    private RawRows FullColor(PixelBuffer image, GroundParse ground)
    {
        if (_full is null || !ReferenceEquals(ground, _fullGround))
        {
            if (_full is not null) _byRows.Remove(_full);
            (_full, _fullGround) = (new RawRows(ground.Rows), ground);
        }
        else _full.Take(ground.Rows, _fullDrawn);
        foreach (PixelArea area in image.Drawn)
            for (int y = area.Top; y < area.Bottom; y++) RgbPacker.Pack(image.Row(y, area.Left, area.Right), _full.Pixels(y, area.Left, area.Right));
        _fullDrawn = [.. image.Drawn];
        return _full;
    }

    private ReadOnlySpan<byte> Write(CardParser parser, IReadOnlyList<PixelArea> drawn)
    {
        uint sum = parser.Parse(drawn);
        _stream.Clear();
        _stream.Reserve(8);
        // RFC 1950, section 2.2: deflate with a window of 32 KiB, made by a default effort.
        _stream.Put(0x9C78, 16);
        _blocks.Write(parser.Tokens.Span, _stream, parser.Rows.Pixel);
        _stream.Align();
        _stream.Append([(byte)(sum >> 24), (byte)(sum >> 16), (byte)(sum >> 8), (byte)sum]);
        return _stream.Written;
    }
}
