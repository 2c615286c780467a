using QuoteCards.Fonts;

namespace QuoteCards.Text.Shaping;

/// <summary>The glyphs of a run in visual order, left to right; advances and offsets in em.</summary>
internal sealed record ShapedRun(
    TextRun Run, ushort[] Glyphs, float[] Advances, float[] OffsetsX, float[] OffsetsY, int[] Clusters)
{
    public FontFace Face => Run.Face;
}
