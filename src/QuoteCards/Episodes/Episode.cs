using QuoteCards.Diagnostics;

namespace QuoteCards.Episodes;

/// <summary>One episode: what the notes say of it, and its quotes in the order of the document.</summary>
public sealed record Episode
{
    /// <summary>The file it was read from as the user named it, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The file, and of a feed which of its episodes: what cards of an earlier run are told apart by.</summary>
    public string? Origin => Guid is null ? Source : $"{Source}#{Guid}";

    /// <summary>Null when unknown, as every field below.</summary>
    public string? Title { get; init; }

    /// <summary>The name of the show.</summary>
    public string? Show { get; init; }

    /// <summary>The day it came out.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The page of the episode.</summary>
    public string? Url { get; init; }

    /// <summary>The address of the recording.</summary>
    public string? Audio { get; init; }

    /// <summary>Where its transcript is, as the notes name it.</summary>
    public string? Transcript { get; init; }

    /// <summary>Where else its transcript is, should that one fail, best first.</summary>
    public IReadOnlyList<string> OtherTranscripts { get; init; } = [];

    /// <summary>Where its chapters are, as the notes name it.</summary>
    public string? ChapterFile { get; init; }

    /// <summary>Where its picture is, as the notes name it.</summary>
    public string? Image { get; init; }

    /// <summary>What a feed calls it for ever; of a document that holds one episode, null.</summary>
    public string? Guid { get; init; }

    /// <summary>Its number as the feed spells it.</summary>
    public string? Number { get; init; }

    /// <summary>The number of its season as the feed spells it.</summary>
    public string? Season { get; init; }

    /// <summary>How long it is.</summary>
    public Timestamp? Duration { get; init; }

    /// <summary>BCP 47 language tag of the document.</summary>
    public string? Language { get; init; }

    /// <summary>The people named in the notes, in order.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>Its chapters, by their starts.</summary>
    public IReadOnlyList<Chapter> Chapters { get; init; } = [];

    /// <summary>What the makers picked out of the recording, by their starts.</summary>
    public IReadOnlyList<Soundbite> Soundbites { get; init; } = [];

    /// <summary>Where it is told, in a document that holds several.</summary>
    public Place Place { get; init; }

    /// <summary>The quotes, in the order of the document.</summary>
    public IReadOnlyList<Quote> Quotes { get; init; } = [];
}
