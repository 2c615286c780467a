namespace QuoteCards.Encoding.Deflate;

/// <summary>How hard matches are looked for.</summary>
/// <param name="Depth">How many earlier places with the same hash are tried.</param>
/// <param name="LongEnough">A match of so many bytes is taken without a look at what the next byte would give (zlib calls that lazy).</param>
internal sealed record Effort(int Depth, int LongEnough)
{
    /// <summary>For <c>--compression fast</c>.</summary>
    public static Effort Fast { get; } = new(1, 0);

    /// <summary>For most cards.</summary>
    public static Effort Balanced { get; } = new(1, 16);

    /// <summary>For a ground, which is pressed once and written thousands of times.</summary>
    public static Effort Ground { get; } = new(24, 32);
}
