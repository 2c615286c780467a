namespace QuoteCards.Transcripts.Formats;

/// <summary>The part of a caption that one person speaks.</summary>
/// <param name="Speaker">Null when the caption does not say.</param>
/// <param name="Text">Her words.</param>
internal sealed record SpokenPart(string? Speaker, string Text);
