namespace QuoteCards.Episodes;

/// <summary>A part of a text, in UTF-16 code units: <paramref name="Start"/> from 0, <paramref name="Length"/> at least 1.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>One past the last code unit.</summary>
    public int End => Start + Length;
}
