namespace QuoteCards.Tests.Transcripts.Synthetic;

/// <summary>A made word with its punctuation, and, once spoken, its turn and its true times in seconds.</summary>
internal sealed record MadeWord(string Text, WordKind Kind, int Turn = 0, double Start = 0, double End = 0)
{
    public string Bare => Text.TrimEnd('.', ',', '?', '!');

    /// <summary>The other text with this one's punctuation.</summary>
    public MadeWord As(string other) => this with { Text = other + Text[Bare.Length..] };
}
