namespace QuoteCards.Transcripts.Alignment;

/// <summary>One step: an index into the quote's words (-1 when dropped) and one into the transcript's (-1 when added).</summary>
internal readonly record struct Step(StepKind Kind, int Quote, int Said);
