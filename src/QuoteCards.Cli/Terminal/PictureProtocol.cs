namespace QuoteCards.Cli.Terminal;

/// <summary>How a terminal takes a picture.</summary>
internal enum PictureProtocol
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>Kitty's graphics protocol.</summary>
    Kitty,

    /// <summary>iTerm2's inline images.</summary>
    Iterm2,

    /// <summary>Sixel, as the VT340 and many terminals since.</summary>
    Sixel,

    /// <summary>Two pixels a cell in 24-bit colour.</summary>
    Blocks,
}
