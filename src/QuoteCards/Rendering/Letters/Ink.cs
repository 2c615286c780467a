using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using QuoteCards.Themes;

namespace QuoteCards.Rendering.Letters;

/// <summary>Lays one colour on opaque RGBA pixels through coverage in whole steps.</summary>
/// <remarks>
/// Of the 256 steps that a byte could hold, the eye tells far fewer apart on the edge of a letter, and each costs bytes: text in three inks on
/// a plain ground then has some 590 colours, which no palette holds. In <see cref="Steps"/> steps it has under 256, and the same file is less than half.
/// Light adds up in linear light and colours here do not: half covered by black looks more than half black, half covered by white less than half white.
/// So cover is bent by how bright the ink is, as much as blending in linear light with half a part of contrast would at half cover
/// (0.35 for black, 0.53 for middle grey, 0.735 for white): dark type keeps its fine strokes open and light type its strength.
/// Whole numbers throughout, so the pixels are the same on every machine.
/// </remarks>
internal sealed class Ink : IEquatable<Ink>
{
    /// <summary>How many steps there are from nothing to full cover.</summary>
    public const int Steps = 32;

    private const int StepBits = 5;
    private const uint Pairs = 0x00FF00FF, Opaque = 0xFF000000;

    // The strength is 0 to 256, so that full cover leaves nothing of what is below; the bend is in 1/1024 of full cover, four times what is added at half.
    private readonly uint _strength, _redBlue, _green;
    private readonly int _bend;
    private readonly RgbInk _rgb;

    public Ink(Rgba color)
    {
        Color = color;
        int luma = ((54 * color.R) + (183 * color.G) + (19 * color.B)) >> 8;
        _bend = (((luma * 1577) + 127) / 255) - 614;
        _strength = (uint)(((color.A * 256) + 127) / 255);
        (_redBlue, _green) = (color.R | ((uint)color.B << 16), color.G);
        int[] weights = new int[Steps];
        for (int step = 1; step <= Steps; step++) weights[step - 1] = (int)Weight(Vector128.CreateScalar((uint)step))[0];
        _rgb = new RgbInk(color, weights);
    }

    /// <summary>The ink's colour, by which inks are told apart.</summary>
    public Rgba Color { get; }

    /// <summary>The same ink for pixels of three bytes.</summary>
    public ref readonly RgbInk Rgb => ref _rgb;

    /// <summary>A pixel with the ink laid on.</summary>
    /// <param name="below">The opaque pixel, little-endian RGBA.</param>
    /// <param name="step">0 to <see cref="Steps"/>.</param>
    public uint On(uint below, uint step) => On(Vector128.CreateScalar(below), Vector128.CreateScalar(step))[0];

    /// <summary>The same for four pixels.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector128<uint> On(Vector128<uint> below, Vector128<uint> steps)
    {
        // Red and blue in one number, each with eight bits of room above it.
        Vector128<uint> weight = Weight(steps), left = Vector128.Create(256u) - weight;
        Vector128<uint> redBlue = (((below & Vector128.Create(Pairs)) * left) + (weight * _redBlue) + Vector128.Create(0x00800080u)) >>> 8;
        Vector128<uint> green = (((below >>> 8) & Vector128.Create(0xFFu)) * left) + (weight * _green) + Vector128.Create(0x80u);
        return (redBlue & Vector128.Create(Pairs)) | (green & Vector128.Create(0xFF00u)) | Vector128.Create(Opaque);
    }

    /// <summary>Lays the ink on pixels that are all covered alike.</summary>
    public void Fill(Span<uint> row, int step)
    {
        if (step == Steps && _strength == 256)
        {
            row.Fill(_redBlue | (_green << 8) | Opaque);
            return;
        }

        foreach (ref uint pixel in row) pixel = On(pixel, (uint)step);
    }

    /// <summary>Lays the ink on up to sixteen pixels, each covered in its own way.</summary>
    /// <param name="steps">The first of sixteen steps of cover.</param>
    /// <param name="pixels">The pixels.</param>
    public void Lay(ref byte steps, Span<uint> pixels)
    {
        (Vector128<ushort> low, Vector128<ushort> high) = Vector128.Widen(Vector128.LoadUnsafe(ref steps));
        Four(Vector128.WidenLower(low), pixels);
        if (pixels.Length > 4) Four(Vector128.WidenUpper(low), pixels[4..]);
        if (pixels.Length > 8) Four(Vector128.WidenLower(high), pixels[8..]);
        if (pixels.Length > 12) Four(Vector128.WidenUpper(high), pixels[12..]);
    }

    private void Four(Vector128<uint> steps, Span<uint> pixels)
    {
        if (steps == Vector128<uint>.Zero) return;
        if (pixels.Length >= 4) On(Vector128.Create(pixels[..4]), steps).CopyTo(pixels);
        else
            for (int i = 0; i < pixels.Length; i++) pixels[i] = On(pixels[i], steps[i]);
    }

    // How much of the ink a step of cover leaves, in 1/256.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector128<uint> Weight(Vector128<uint> steps)
    {
        Vector128<uint> bent = (steps << 5) + (((steps * (Vector128.Create((uint)Steps) - steps)).AsInt32() * _bend) >> (2 * StepBits)).AsUInt32();
        return (bent * _strength) >>> (2 * StepBits);
    }

    public bool Equals(Ink? other) => other is not null && other.Color == Color;

    public override bool Equals(object? obj) => Equals(obj as Ink);

    public override int GetHashCode() => Color.GetHashCode();

    /// <summary>The step that a sum of a <see cref="CoverageStrip"/> means.</summary>
    public static int Step(int sum) => (Math.Min(Math.Abs(sum), CoverageStrip.Full) + Half) >> ToStep;

    /// <summary>The same for four sums.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<int> Step(Vector128<int> sums) => (Vector128.Min(Vector128.Abs(sums), Vector128.Create(CoverageStrip.Full)) + Vector128.Create(Half)) >> ToStep;

    private const int ToStep = 17 - StepBits, Half = 1 << (ToStep - 1);
}
