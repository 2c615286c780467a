using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteCards.Cards;

namespace QuoteCards.Rendering.Letters;

/// <summary>Draws runs of glyphs on a card. Not for use by several threads at once.</summary>
internal sealed class LetterPainter
{
    private readonly StepStrip _strip = new();
    private readonly LetterShelf _letters = new();
    private readonly Dictionary<Themes.Rgba, Ink> _inks = [];

    /// <summary>Every px that the run may touch.</summary>
    public static PixelArea AreaOf(DrawItem.Glyphs glyphs, OutlineCache.Face face, double scale, int width, int height)
    {
        double left = double.MaxValue, top = double.MaxValue, right = double.MinValue, bottom = double.MinValue;
        for (int i = 0; i < glyphs.Ids.Length; i++)
        {
            Fonts.InkBox ink = face[glyphs.Ids[i]].Ink;
            if (ink.Right <= ink.Left) continue;
            float x = glyphs.Places[2 * i], y = glyphs.Places[(2 * i) + 1];
            (left, right) = (Math.Min(left, x + (ink.Left * glyphs.Size)), Math.Max(right, x + (ink.Right * glyphs.Size)));
            (top, bottom) = (Math.Min(top, y - (ink.Top * glyphs.Size)), Math.Max(bottom, y - (ink.Bottom * glyphs.Size)));
        }

        // A place may move by half a px, and a letter's bitmap has a px of room on each side.
        return left > right ? default : PixelArea.Around(left, top, right, bottom, scale, 2.5, width, height);
    }

    /// <summary>The cover of a run's letters in its area, valid until the next.</summary>
    /// <param name="glyphs">The run, in px of the frame.</param>
    /// <param name="face">Its outlines.</param>
    /// <param name="scale">Device px for each px of the frame.</param>
    /// <param name="area">What <see cref="AreaOf"/> gave.</param>
    public StepStrip Cover(DrawItem.Glyphs glyphs, OutlineCache.Face face, double scale, PixelArea area)
    {
        _strip.Begin(area.Width, area.Bottom - area.Top);
        float size = (float)(glyphs.Size * scale);
        for (int i = 0; i < glyphs.Ids.Length; i++)
        {
            // Baselines stand on whole px, so that letters are equally sharp on every line, and letters on halves: a quarter of a px is nothing the eye
            // sees between letters, and a letter that comes again is traced once and has the same edges (files are 7 % smaller than with places to 1/256 px).
            int twice = (int)Math.Floor((2 * glyphs.Places[2 * i] * scale) + 0.5), y = (int)Math.Floor((glyphs.Places[(2 * i) + 1] * scale) + 0.5);
            if (_letters.Get(face, glyphs.Ids[i], size, (twice & 1) == 1) is { } letter) _strip.Lay(letter, (twice >> 1) - area.Left, y - area.Top);
        }

        return _strip;
    }

    /// <summary>The ink of a colour.</summary>
    public Ink InkOf(Themes.Rgba color) => _inks.TryGetValue(color, out Ink? ink) ? ink : _inks[color] = new Ink(color);

    /// <summary>Lays ink on opaque RGBA pixels through a row of cover.</summary>
    public static void Lay(ReadOnlySpan<byte> steps, Span<uint> row, Ink ink)
    {
        ref byte cover = ref MemoryMarshal.GetReference(steps);
        for (int x = 0; x < row.Length; x += 16)
        {
            Vector128<byte> sixteen = Vector128.LoadUnsafe(ref cover, (nuint)x);
            if (sixteen == Vector128<byte>.Zero) continue;
            Span<uint> pixels = row[x..Math.Min(x + 16, row.Length)];
            if (sixteen == Vector128.Create((byte)Ink.Steps)) ink.Fill(pixels, Ink.Steps);
            else ink.Lay(ref Unsafe.Add(ref cover, x), pixels);
        }
    }
}
