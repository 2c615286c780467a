using QuoteCards.Episodes;

namespace QuoteCards.Feeds.Items;

/// <summary>Somebody of an episode (<c>podcast:person</c>).</summary>
/// <param name="Name">As the feed spells it.</param>
/// <param name="Role">In lower case; <c>host</c> where the feed names none, as the namespace says.</param>
/// <param name="Group">In lower case; <c>cast</c> where the feed names none. Whoever is not of the cast is not heard.</param>
/// <param name="Image">The address of a portrait, or null.</param>
/// <param name="Link">The address of a page about this person, or null.</param>
public sealed record FeedPerson(string Name, string Role, string Group, string? Image, string? Link)
{
    /// <summary>The person as a speaker. That somebody is a host or a guest is no role that a card prints under a name.</summary>
    public Speaker ToSpeaker() => new(Name, Role is "host" or "co-host" or "guest" ? null : char.ToUpperInvariant(Role[0]) + Role[1..], null, Image);
}
