using System.Text;
using QuoteCards.Diagnostics;
using QuoteCards.Notes;

namespace QuoteCards.Feeds.Xml;

/// <summary>One element of a feed with all that is in it.</summary>
/// <param name="Space">Which vocabulary its name is of.</param>
/// <param name="Name">Its name without a prefix.</param>
/// <param name="Place">Where its tag begins.</param>
internal sealed record FeedElement(FeedSpace Space, string Name, Place Place)
{
    private StringBuilder? _words;
    private string? _whole;
    private List<(string Name, string Value)>? _attributes;
    private List<FeedElement>? _children;

    /// <summary>The elements right inside it, in order.</summary>
    public IReadOnlyList<FeedElement> Children => _children ?? [];

    /// <summary>The words inside as the feed spells them, with its line ends.</summary>
    public string Words => _whole ??= Whole(_words?.ToString() ?? "");

    /// <summary>The words on one line, safe; null when there are none.</summary>
    public string? Text => Line(Words);

    /// <summary>An attribute on one line, safe; null when it is absent or empty.</summary>
    public string? Attribute(string name) => Line(_attributes?.Find(a => a.Name == name).Value is { } value ? Whole(value) : null);

    /// <summary>The elements of this name right inside it.</summary>
    public IEnumerable<FeedElement> All(FeedSpace space, string name) => Children.Where(c => c.Space == space && c.Name == name);

    /// <summary>The first of this name that holds words.</summary>
    public FeedElement? First(FeedSpace space, string name) => All(space, name).FirstOrDefault(e => !string.IsNullOrWhiteSpace(e.Words));

    /// <summary>The words of the first of this name that holds any.</summary>
    public string? TextOf(FeedSpace space, string name) => First(space, name)?.Text;

    public void AddWords(string words)
    {
        (_words ??= new StringBuilder()).Append(words);
        _whole = null;
    }

    public void AddAttribute(string name, string value) => (_attributes ??= []).Add((name, value));

    public void AddChild(FeedElement child) => (_children ??= []).Add(child);

    // References may name half a character; two that make a whole one, as some programs write an emoji, are joined by now.
    private static string Whole(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF')) return text;
        StringBuilder made = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes()) made.Append(rune.ToString());
        return made.ToString();
    }

    private static string? Line(string? text) => text is not null && NoteLine.Squeeze(text) is { Length: > 0 } line ? line : null;
}
