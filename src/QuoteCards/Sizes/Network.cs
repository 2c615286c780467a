namespace QuoteCards.Sizes;

/// <summary>What a network takes. From the networks' own pages where they could be had, else from posting tools; November 2026.</summary>
/// <param name="Name">As it calls itself.</param>
/// <param name="Sizes">Names of the sizes that suit it.</param>
/// <param name="MaxBytes">Largest file in bytes, or null when none is known.</param>
/// <param name="MaxImages">Most pictures in one post, or null when none is known.</param>
/// <param name="AltText">Longest alternative text in characters, or null when none is known.</param>
/// <param name="Note">What else it asks for, one line; empty for nothing.</param>
public sealed record Network(string Name, IReadOnlyList<string> Sizes, long? MaxBytes, int? MaxImages, int? AltText, string Note);
