namespace QuoteCards.Feeds;

/// <summary>Somebody of an episode (<c>podcast:person</c>).</summary>
/// <param name="Name">As the feed spells it.</param>
/// <param name="Role">In lower case; <c>host</c> where the feed names none, as the namespace says.</param>
/// <param name="Image">The address of a portrait, or null.</param>
/// <param name="Link">The address of a page about this person, or null.</param>
public sealed record FeedPerson(string Name, string Role, string? Image, string? Link);
