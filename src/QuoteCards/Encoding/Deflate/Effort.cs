namespace QuoteCards.Encoding.Deflate;

/// <summary>How hard matches are looked for in the rows of a card.</summary>
/// <param name="LongEnough">By palette, a match of so many bytes is taken without a look at what the next byte would give (zlib calls that lazy); in full colour every match is.</param>
internal sealed record Effort(int LongEnough)
{
    /// <summary>For <c>--compression fast</c>.</summary>
    public static Effort Fast { get; } = new(0);

    /// <summary>For most cards.</summary>
    public static Effort Balanced { get; } = new(16);
}
