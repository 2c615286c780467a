namespace QuoteCards.Transcripts;

/// <summary>How a transcript is written down.</summary>
public enum TranscriptFormat
{
    /// <summary>Told from the content.</summary>
    Auto,

    /// <summary>SubRip (.srt).</summary>
    SubRip,

    /// <summary>WebVTT (.vtt), W3C candidate recommendation of 4 April 2019.</summary>
    WebVtt,

    /// <summary>JSON of the podcast namespace, of Whisper or of whisperX.</summary>
    Json,

    /// <summary>HTML with <c>cite</c>, <c>time</c> and <c>p</c>, or with the lines of <see cref="Text"/>.</summary>
    Html,

    /// <summary>Markdown or plain text: names, times and words, a paragraph each.</summary>
    Text,
}
