namespace QuoteCards.Cli.Terminal;

/// <summary>How a terminal takes a picture.</summary>
internal enum PictureProtocol
{
    /// <summary>It is no terminal.</summary>
    None,

    /// <summary>Kitty's graphics protocol.</summary>
    Kitty,

    /// <summary>iTerm2's inline images.</summary>
    Iterm2,

    /// <summary>Two pixels a cell in 24-bit colour.</summary>
    HalfBlocks,
}
