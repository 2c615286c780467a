using QuoteCards.Encoding.Deflate;
using QuoteCards.Rendering;

namespace QuoteCards.Encoding;

/// <summary>Presses the pixels of cards on known grounds into zlib streams. Not for use by several threads at once.</summary>
internal sealed class CardPress(GroundPresses grounds)
{
    private readonly ColorTable _colors = new();
    private readonly BlockWriter _blocks = new();
    private readonly BitSink _stream = new();
    private CardParser? _indexed, _full;
    private PixelArea[] _indexedDrawn = [], _fullDrawn = [];

    /// <summary>The palette of the last card; none when it is in full colour.</summary>
    public ReadOnlySpan<uint> Palette => _colors.Colors;

    /// <summary>The zlib stream of a card's rows, valid until the next; nothing when its ground is not known, is a photograph, or the card has few enough colours for less than a byte a pixel.</summary>
    public ReadOnlySpan<byte> Press(PixelBuffer image, Compression compression)
    {
        if (image.Ground is not { } ground || compression == Compression.Smallest || !image.Opaque) return default;
        PressedGround pressed = grounds.Of(ground);
        if (!pressed.IsDrawn) return default;
        Effort effort = compression == Compression.Fast ? Effort.Fast : Effort.Balanced;
        if (pressed.HasPalette && Indexed(image, pressed, effort) is { } indexed)
            return _colors.Count <= 16 ? default : Write(indexed, image.Drawn);
        _colors.Clear();
        return Write(FullColor(image, pressed, effort), image.Drawn);
    }

    private CardParser? Indexed(PixelBuffer image, PressedGround pressed, Effort effort)
    {
        _indexed = Begin(_indexed, pressed.ByPalette, effort, ref _indexedDrawn, image.Drawn);
        _colors.CopyFrom(pressed.Colors);
        foreach (PixelArea area in image.Drawn)
            for (int y = area.Top; y < area.Bottom; y++)
                if (!_colors.TakeChanged(image.Row(y, area.Left, area.Right), image.Ground!.Row(y, area.Left, area.Right), _indexed.Rows.Pixels(y, area.Left, area.Right))) return null;
        return _indexed;
    }

    private CardParser FullColor(PixelBuffer image, PressedGround pressed, Effort effort)
    {
        _full = Begin(_full, pressed.FullColor, effort, ref _fullDrawn, image.Drawn);
        foreach (PixelArea area in image.Drawn)
            for (int y = area.Top; y < area.Bottom; y++) RgbPacker.Pack(image.Row(y, area.Left, area.Right), _full.Rows.Pixels(y, area.Left, area.Right));
        return _full;
    }

    // The last card's drawing gives way to the ground; another ground is copied whole.
    private static CardParser Begin(CardParser? last, GroundParse ground, Effort effort, ref PixelArea[] drawn, IReadOnlyList<PixelArea> next)
    {
        CardParser parser = last?.IsOn(ground, effort) == true ? last : new CardParser(ground, effort);
        if (parser == last) parser.Restore(drawn);
        drawn = [.. next];
        return parser;
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
