using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Transcripts.Speakers;

namespace QuoteCards.Transcripts.Suggestions;

/// <summary>A passage that could stand alone on a card.</summary>
public sealed record Suggestion
{
    /// <summary>One or two sentences as the transcript spells them.</summary>
    public required string Text { get; init; }

    /// <summary>Who says it, as the transcript labels her, or null.</summary>
    public string? Speaker { get; init; }

    /// <summary>When it starts, or null when the transcript gives no times.</summary>
    public Timestamp? Start { get; init; }

    /// <summary>When it ends.</summary>
    public Timestamp? End { get; init; }

    /// <summary>The number of the caption, segment or paragraph in which it starts.</summary>
    public required int Cue { get; init; }

    /// <summary>Where that stands in the file.</summary>
    public Place Place { get; init; }

    /// <summary>The sum of its reasons; 40 or more.</summary>
    public required int Score { get; init; }

    /// <summary>What spoke for it and against it, weightiest first.</summary>
    public required IReadOnlyList<Reason> Reasons { get; init; }

    /// <summary>The passage as a quote, with the transcript as its provenance.</summary>
    public Quote ToQuote() => new()
    {
        Id = QuoteId.Of(Text),
        Text = Text,
        Speaker = Named is null ? null : new Speaker(Named),
        Time = Start,
        EndTime = End,
        Provenance = new Provenance(Said(), Named is null ? Evidence.Unknown : Said(), Start is null ? Evidence.Unknown : Said()),
    };

    // A machine's label is nobody's name.
    private string? Named => Speaker is { } label && !SpeakerLabel.IsGeneric(label) ? label : null;

    private Evidence Said() => new(EvidenceRule.Transcript, Place, 1, Text);
}
