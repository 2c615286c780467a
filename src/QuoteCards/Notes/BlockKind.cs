namespace QuoteCards.Notes;

/// <summary>What a line of notes is.</summary>
internal enum BlockKind
{
    /// <summary>Nothing on it.</summary>
    Blank,

    /// <summary>A heading that the format marks as one.</summary>
    Heading,

    /// <summary>Ordinary text.</summary>
    Paragraph,

    /// <summary>Text that the format marks as quoted.</summary>
    Quoted,

    /// <summary>The row of a table that names its columns.</summary>
    Header,

    /// <summary>Any other row of a table.</summary>
    Row,
}
