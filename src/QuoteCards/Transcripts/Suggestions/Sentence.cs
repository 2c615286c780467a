namespace QuoteCards.Transcripts.Suggestions;

/// <summary>The words of one sentence in the stream, both ends included.</summary>
internal readonly record struct Sentence(int First, int Last)
{
    public int Length => Last - First + 1;
}
