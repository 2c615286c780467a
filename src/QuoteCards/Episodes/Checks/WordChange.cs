namespace QuoteCards.Episodes.Checks;

/// <summary>A run of words of one kind.</summary>
/// <param name="Kind">What became of them.</param>
/// <param name="Quote">As the notes spell them; empty when only the transcript has them.</param>
/// <param name="Said">As the transcript spells them; empty when only the notes have them.</param>
public sealed record WordChange(ChangeKind Kind, string Quote, string Said);
