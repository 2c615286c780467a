namespace QuoteCards.Pairing;

/// <summary>A stretch of a line in quotation marks.</summary>
/// <param name="Open">Where the opening mark stands, from 0.</param>
/// <param name="Close">Where the closing mark stands; the line's length when none closes.</param>
/// <param name="Closed">Whether a mark closes it.</param>
internal readonly record struct MarkedSpan(int Open, int Close, bool Closed)
{
    /// <summary>The words between the marks.</summary>
    public string Words(string line) => line[(Open + 1)..Close].Trim();
}
