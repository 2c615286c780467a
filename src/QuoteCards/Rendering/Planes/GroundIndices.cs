namespace QuoteCards.Rendering.Planes;

/// <summary>A ground in one byte a pixel. Never changed once it is made, so that workers share it.</summary>
/// <param name="Rows">Each pixel's place among the colours.</param>
/// <param name="Colors">The ground's colours.</param>
internal sealed record GroundIndices(RawRows Rows, ColorTable Colors)
{
    /// <summary>The indices of a ground, or null when it has too many colours to leave room for letters.</summary>
    public static GroundIndices? Of(GroundPixels ground)
    {
        RawRows rows = new(ground.Width, ground.Height, 1);
        ColorTable colors = new();
        for (int y = 0; y < ground.Height; y++)
            if (!colors.Take(ground.Row(y, 0, ground.Width), rows.Pixels(y, 0, ground.Width))) return null;
        return colors.Count <= ColorTable.Most / 2 ? new GroundIndices(rows, colors) : null;
    }

    /// <summary>The indices of a ground of one colour.</summary>
    public static GroundIndices Of(uint color, int width, int height)
    {
        ColorTable colors = new();
        colors.Place(color);
        return new GroundIndices(new RawRows(width, height, 1) { IsBlank = true }, colors);
    }
}
