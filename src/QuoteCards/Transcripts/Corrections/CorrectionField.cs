namespace QuoteCards.Transcripts.Corrections;

/// <summary>What of a quote a correction puts right.</summary>
public enum CorrectionField
{
    /// <summary>The words.</summary>
    Text,

    /// <summary>Who said it.</summary>
    Speaker,

    /// <summary>When it was said.</summary>
    Time,
}
