namespace QuoteCards.Episodes;

/// <summary>A person of the episode.</summary>
/// <param name="Name">As it is printed on a card.</param>
/// <param name="Role">Such as <c>CTO of Acme</c>, or null.</param>
/// <param name="Handle">Such as <c>@ada</c>, or null.</param>
/// <param name="Picture">A path to a portrait, or null.</param>
/// <param name="Aliases">Other spellings that mean this person.</param>
public sealed record Speaker(string Name, string? Role = null, string? Handle = null, string? Picture = null, IReadOnlyList<string>? Aliases = null);
