namespace QuoteCards.Cli.Checking;

/// <summary>The worst verdict that passes.</summary>
internal enum RequiredLevel
{
    /// <summary>Only word for word.</summary>
    Verbatim,

    /// <summary>Dropped fillers, marked ellipses and insertions, too.</summary>
    Edited,

    /// <summary>Changed words, too: whatever was found.</summary>
    Differs,
}
