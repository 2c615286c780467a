namespace QuoteCards.Notes;

/// <summary>What a document is written in.</summary>
public enum NotesFormat
{
    /// <summary>Told from the content.</summary>
    Auto,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>Markdown, with front matter.</summary>
    Markdown,

    /// <summary>HTML.</summary>
    Html,

    /// <summary>JSON of quotes.</summary>
    Json,

    /// <summary>Comma-separated values.</summary>
    Csv,

    /// <summary>Tab-separated values.</summary>
    Tsv,

    /// <summary>A podcast's feed, whose items hold the notes of an episode each.</summary>
    Feed,
}
