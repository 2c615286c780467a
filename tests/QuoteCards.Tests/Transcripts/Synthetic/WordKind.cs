namespace QuoteCards.Tests.Transcripts.Synthetic;

internal enum WordKind
{
    Plain,
    Content,
    Filler,
    Stutter,
    Number,
    Negation,
    Name,
    Pronoun,
    Contraction,
}
