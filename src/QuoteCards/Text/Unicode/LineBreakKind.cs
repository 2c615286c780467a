namespace QuoteCards.Text.Unicode;

/// <summary>Whether a line may end at a place.</summary>
public enum LineBreakKind : byte
{
    /// <summary>It may not.</summary>
    None,

    /// <summary>It may.</summary>
    Allowed,

    /// <summary>It must.</summary>
    Mandatory,
}
