using QuoteCards.Rendering.Letters;

namespace QuoteCards.Rendering.Planes;

/// <summary>A card in the bytes that its file presses, drawn on one ground after another. Not for use by several threads at once.</summary>
internal abstract class CardPlane(int width, int height, int pixel)
{
    private RawRows? _ground;

    /// <summary>The card's rows.</summary>
    public RawRows Rows { get; } = new(width, height, pixel);

    /// <summary>Where they may differ from the ground's.</summary>
    public DrawnPixels Drawn { get; } = new(width, height);

    /// <summary>Lays letters; false, and they are half laid, when the plane cannot hold their colours.</summary>
    public abstract bool Lay(StepStrip cover, PixelArea area, Ink ink);

    /// <summary>Covers an area whole; false, and it is half done, when the plane cannot hold its colours.</summary>
    public abstract bool Fill(PixelArea area, Ink ink);

    /// <summary>Takes over what was drawn on RGBA pixels; false when the plane cannot hold the colours.</summary>
    /// <param name="area">Where.</param>
    /// <param name="rgba">The whole card.</param>
    public abstract bool Take(PixelArea area, ReadOnlySpan<byte> rgba);

    /// <summary>Gives an area's pixels as RGBA.</summary>
    /// <param name="area">Where.</param>
    /// <param name="rgba">The whole card.</param>
    public abstract void Show(PixelArea area, Span<byte> rgba);

    /// <summary>Makes the rows the bare ground's.</summary>
    protected void BeginOn(RawRows ground)
    {
        if (ReferenceEquals(ground, _ground)) Drawn.Restore(Rows, ground);
        else if (!ground.IsBlank) ground.Bytes.CopyTo(Rows.Bytes, 0);
        else if (_ground is not null) Array.Clear(Rows.Bytes);
        _ground = ground;
        Drawn.Clear();
    }

    // What was drawn without letters' cover.
    protected void AddWhole(PixelArea area)
    {
        for (int y = area.Top; y < area.Bottom; y++)
            for (int x = area.Left; x < area.Right; x += 16) Drawn.Add(x, y, area.Right - x >= 16 ? 0xFFFF : (1u << (area.Right - x)) - 1);
    }
}
