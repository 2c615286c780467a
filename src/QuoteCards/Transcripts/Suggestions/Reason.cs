namespace QuoteCards.Transcripts.Suggestions;

/// <summary>One thing that speaks for a passage or against it.</summary>
/// <param name="Name">In a word or two: <c>length</c>, <c>names and numbers</c>, <c>contrast</c>.</param>
/// <param name="Points">What it counts; negative when it speaks against.</param>
/// <param name="Detail">The words that it is about, or a count.</param>
public sealed record Reason(string Name, int Points, string Detail);
