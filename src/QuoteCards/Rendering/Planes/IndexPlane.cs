using System.Runtime.InteropServices;
using QuoteCards.Rendering.Letters;

namespace QuoteCards.Rendering.Planes;

/// <summary>A card in one byte a pixel, drawn on one ground after another. Not for use by several threads at once.</summary>
/// <remarks>
/// The palette of a card is that of its ground and then the colours in the order in which they are met, so it depends on the card alone.
/// Letters are laid straight into it: four times fewer bytes than in RGBA, and nobody has to find the colours afterwards.
/// </remarks>
internal sealed class IndexPlane(int width, int height) : CardPlane(width, height, 1)
{
    private readonly ColorTable _colors = new();
    private readonly Dictionary<Ink, IndexedInk> _inks = [];
    private readonly byte[] _all = [.. Enumerable.Repeat((byte)Ink.Steps, width + 16)];

    /// <summary>The card's colours.</summary>
    public ReadOnlySpan<uint> Colors => _colors.Colors;

    /// <summary>Makes the card its bare ground.</summary>
    public void Begin(GroundIndices ground)
    {
        BeginOn(ground.Rows);
        _colors.CopyFrom(ground.Colors);
        foreach (IndexedInk ink in _inks.Values) ink.Clear();
    }

    public override bool Lay(StepStrip cover, PixelArea area, Ink ink)
    {
        IndexedInk indexed = On(ink);
        for (int y = area.Top; y < area.Bottom; y++)
        {
            ReadOnlySpan<byte> steps = cover.Row(y - area.Top);
            Drawn.Add(area.Left, y, steps[..area.Width]);
            if (!indexed.Lay(steps, Rows.Pixels(y, area.Left, area.Right))) return false;
        }

        return true;
    }

    public override bool Fill(PixelArea area, Ink ink)
    {
        AddWhole(area);
        IndexedInk indexed = On(ink);
        for (int y = area.Top; y < area.Bottom; y++)
            if (!indexed.Lay(_all, Rows.Pixels(y, area.Left, area.Right))) return false;
        return true;
    }

    public override bool Take(PixelArea area, ReadOnlySpan<byte> rgba)
    {
        AddWhole(area);
        for (int y = area.Top; y < area.Bottom; y++)
            if (!_colors.Take(rgba.Slice(((y * Rows.Width) + area.Left) * 4, area.Width * 4), Rows.Pixels(y, area.Left, area.Right))) return false;
        return true;
    }

    public override void Show(PixelArea area, Span<byte> rgba)
    {
        ReadOnlySpan<uint> colors = _colors.Colors;
        for (int y = area.Top; y < area.Bottom; y++)
        {
            ReadOnlySpan<byte> indices = Rows.Pixels(y, area.Left, area.Right);
            Span<uint> row = MemoryMarshal.Cast<byte, uint>(rgba).Slice((y * Rows.Width) + area.Left, area.Width);
            for (int x = 0; x < row.Length; x++) row[x] = colors[indices[x]];
        }
    }

    private IndexedInk On(Ink ink) => _inks.TryGetValue(ink, out IndexedInk? known) ? known : _inks[ink] = new IndexedInk(ink, _colors);
}
