using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;
using QuoteCards.Transcripts.Alignment;
using QuoteCards.Transcripts.Verdicts;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Speakers;

/// <summary>Compares a person of the notes with the labels of a transcript.</summary>
internal static class SpeakerMatch
{
    public static SpeakerVerdict Judge(Speaker? noted, IReadOnlyList<string> labels)
    {
        if (labels.Count > 1) return SpeakerVerdict.TurnBoundary;
        if (noted is null || labels.Count == 0 || SpeakerLabel.IsGeneric(labels[0])) return SpeakerVerdict.Unknown;
        return Same(noted, labels[0]) ? SpeakerVerdict.Same : SpeakerVerdict.Differs;
    }

    /// <summary>True when the label is the person's name, an alias, a part of either, or either spelt otherwise.</summary>
    public static bool Same(Speaker person, string label)
    {
        string[] said = Words(label);
        return said.Length > 0 && (person.Aliases ?? []).Prepend(person.Name).Any(name => Within(Words(name), said) || Within(said, Words(name)));
    }

    private static bool Within(string[] some, string[] all) => some.Length > 0 && some.All(word => all.Any(other => NameSpelling.Same(word, other)));

    /// <summary>True when two names have the same words, and at least one of them is spelt otherwise.</summary>
    public static bool IsSpeltOtherwise(string one, string other)
    {
        string[] mine = Words(one), theirs = Words(other);
        return QuoteId.Normalise(one) != QuoteId.Normalise(other) && mine.Length == theirs.Length && mine.Zip(theirs).All(pair => NameSpelling.Same(pair.First, pair.Second));
    }

    private static string[] Words(string name) => Accents.Fold(QuoteId.Normalise(name)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
