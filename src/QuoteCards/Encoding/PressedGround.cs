using System.Runtime.InteropServices;
using QuoteCards.Encoding.Deflate;
using QuoteCards.Rendering;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Encoding;

/// <summary>What an encoder knows of a ground before it sees a card on it. Made once for each ground, safe to share between threads.</summary>
internal sealed class PressedGround
{
    private readonly GroundPixels _ground;
    private readonly Lazy<bool> _isDrawn;
    private readonly Lazy<GroundParse> _full;
    private readonly Lazy<GroundParse> _indexed;

    public PressedGround(GroundPixels ground)
    {
        _ground = ground;
        _isDrawn = new Lazy<bool>(() => RepeatsPixels(ground));
        _full = new Lazy<GroundParse>(() => new GroundParse(Full()));
        _indexed = new Lazy<GroundParse>(() => new GroundParse(ground.Indices!.Rows));
    }

    /// <summary>False for a photograph: few of its pixels equal their neighbour, so there is nothing to repeat.</summary>
    public bool IsDrawn => _isDrawn.Value;

    /// <summary>The ground in three bytes a pixel.</summary>
    public GroundParse FullColor => _full.Value;

    /// <summary>The ground in one byte a pixel, for a ground that has a palette.</summary>
    public GroundParse ByPalette => _indexed.Value;

    private RawRows Full()
    {
        RawRows rows = new(_ground.Width, _ground.Height, 3);
        for (int y = 0; y < _ground.Height; y++) RgbPacker.Pack(_ground.Bytes.AsSpan(y * _ground.Width * 4, _ground.Width * 4), rows.Pixels(y, 0, _ground.Width));
        return rows;
    }

    // One row in sixteen tells.
    private static bool RepeatsPixels(GroundPixels ground)
    {
        int equal = 0, all = 0;
        for (int y = 0; y < ground.Height; y += 16)
        {
            ReadOnlySpan<uint> row = MemoryMarshal.Cast<byte, uint>(ground.Row(y, 0, ground.Width));
            for (int x = 1; x < row.Length; x++) equal += row[x] == row[x - 1] ? 1 : 0;
            all += row.Length - 1;
        }

        return equal * 2 >= all;
    }
}
