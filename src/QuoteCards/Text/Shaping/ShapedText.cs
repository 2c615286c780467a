using QuoteCards.Fonts;
using QuoteCards.Text.Unicode;

namespace QuoteCards.Text.Shaping;

/// <summary>A text shaped once, in em, at no particular size; everything that searches for a size is arithmetic over it.</summary>
internal sealed class ShapedText
{
    public required string Text { get; init; }

    /// <summary>The language it was shaped for (BCP 47), or null.</summary>
    public required string? Language { get; init; }

    /// <summary>0 when the paragraph runs from left to right, 1 when from right to left.</summary>
    public required int BaseLevel { get; init; }

    public required IReadOnlyList<ShapedRun> Runs { get; init; }

    /// <summary>Advance in em of the text before each code unit; one entry more than the text is long.</summary>
    public required double[] Advance { get; init; }

    /// <summary>How many letters before each code unit take tracking; joined scripts take none.</summary>
    public required int[] Letters { get; init; }

    /// <summary>Whether a line may end before each code unit (UAX #14).</summary>
    public required LineBreakKind[] Breaks { get; init; }

    /// <summary>Code points that no font here draws.</summary>
    public required IReadOnlyList<int> Missing { get; init; }

    /// <summary>The face of the run that holds a code unit.</summary>
    public FontFace FaceAt(int index)
    {
        foreach (ShapedRun run in Runs)
            if (index >= run.Run.Start && index < run.Run.End) return run.Face;
        return Runs[^1].Face;
    }

    /// <summary>Width in em of a part, with tracking in em after every letter but the last.</summary>
    public double Width(int start, int end, double tracking)
    {
        if (end <= start) return 0;
        int letters = Letters[end] - Letters[start];
        return Advance[end] - Advance[start] + (tracking * Math.Max(0, letters - 1));
    }
}
