namespace QuoteCards.Transcripts.Words;

/// <summary>The part that one word plays in a number.</summary>
internal enum NumberKind
{
    None,
    Zero,
    Unit,
    Teen,
    Tens,
    Hundred,
    Scale,
    Digits,
    Ordinal,
    Decade,
}
