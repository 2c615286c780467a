using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteCards.Rendering.Letters;

namespace QuoteCards.Rendering.Planes;

/// <summary>A card in three bytes a pixel, for grounds of many colours. Letters are laid straight into the bytes that the file presses.</summary>
internal sealed class ColorPlane(int width, int height) : CardPlane(width, height, 3)
{
    private Ink? _lead;
    private int _leadSize, _foreign;

    /// <summary>The ink of the letters that take the most room; null when there are none, or when other things than letters take more.</summary>
    public Ink? Lead => _leadSize > _foreign ? _lead : null;

    /// <summary>Makes the card its bare ground.</summary>
    public void Begin(RawRows ground)
    {
        BeginOn(ground);
        (_lead, _leadSize, _foreign) = (null, 0, 0);
    }

    public override bool Lay(StepStrip cover, PixelArea area, Ink ink)
    {
        int size = area.Width * (area.Bottom - area.Top);
        if (size > _leadSize) (_lead, _leadSize) = (ink, size);
        for (int y = area.Top; y < area.Bottom; y++)
        {
            ref byte steps = ref MemoryMarshal.GetReference(cover.Row(y - area.Top));
            for (int x = 0; x < area.Width; x += 16) Sixteen(ref Unsafe.Add(ref steps, x), area.Left + x, y, area.Right, ink);
        }

        return true;
    }

    public override bool Fill(PixelArea area, Ink ink)
    {
        Span<byte> steps = stackalloc byte[Vector128<byte>.Count];
        steps.Fill(Ink.Steps);
        for (int y = area.Top; y < area.Bottom; y++)
            for (int x = area.Left; x < area.Right; x += steps.Length) Sixteen(ref steps[0], x, y, area.Right, ink);
        return true;
    }

    public override bool Take(PixelArea area, ReadOnlySpan<byte> rgba)
    {
        for (int y = area.Top; y < area.Bottom; y++) RgbPacker.Pack(rgba.Slice(((y * Rows.Width) + area.Left) * 4, area.Width * 4), Rows.Pixels(y, area.Left, area.Right));
        AddWhole(area);
        _foreign += area.Width * (area.Bottom - area.Top);
        return true;
    }

    public override void Show(PixelArea area, Span<byte> rgba)
    {
        for (int y = area.Top; y < area.Bottom; y++) RgbPacker.Unpack(Rows.Pixels(y, area.Left, area.Right), rgba.Slice(((y * Rows.Width) + area.Left) * 4, area.Width * 4));
    }

    private void Sixteen(ref byte cover, int x, int y, int right, Ink ink)
    {
        Vector128<byte> steps = Vector128.LoadUnsafe(ref cover);
        if (steps == Vector128<byte>.Zero) return;
        // A letter that runs over the card's edge ends with it.
        if (right - x < 16) steps &= Vector128.LessThan(Vector128<byte>.Indices, Vector128.Create((byte)(right - x)));
        Drawn.Add(x, y, ~Vector128.Equals(steps, Vector128<byte>.Zero).ExtractMostSignificantBits() & 0xFFFF);
        ink.Rgb.Lay(steps, ref Rows.Bytes[Rows.At(x, y)]);
    }
}
