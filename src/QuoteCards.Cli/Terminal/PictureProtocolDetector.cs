namespace QuoteCards.Cli.Terminal;

/// <summary>Tells from the environment how the terminal takes a picture. The terminal is never asked, since one that does not answer would hold the program up.</summary>
internal static class PictureProtocolDetector
{
    // Names under which terminals that draw sixels out of the box make themselves known.
    private static readonly string[] SixelTerms = ["foot", "mlterm", "contour", "yaft", "xterm-sixel"];
    private static readonly string[] SixelPrograms = ["foot", "mlterm", "contour", "mintty", "BlackBox"];

    /// <summary>How standard output takes a picture; <see cref="PictureProtocol.None"/> when it is no terminal.</summary>
    public static PictureProtocol Detect(Surroundings here)
    {
        string? Of(string name) => here.Variable(name) is { Length: > 0 } value ? value : null;
        if (!here.IsTerminal || here.IsDumb) return PictureProtocol.None;
        if (Enum.TryParse(Of("QUOTECARDS_TERMINAL"), ignoreCase: true, out PictureProtocol named)) return named;
        PictureProtocol blocks = here.HasColor ? PictureProtocol.Blocks : PictureProtocol.None;
        string term = Of("TERM") ?? "", program = Of("TERM_PROGRAM") ?? "";
        // A multiplexer passes no picture through unless it is asked to; half blocks always arrive.
        if (Of("TMUX") is not null || Of("STY") is not null || Of("ZELLIJ") is not null) return blocks;
        if (Of("KITTY_WINDOW_ID") is not null || term is "xterm-kitty" or "xterm-ghostty" || program is "ghostty") return PictureProtocol.Kitty;
        if (program is "iTerm.app" or "WezTerm" or "vscode" || Of("LC_TERMINAL") is "iTerm2") return PictureProtocol.Iterm2;
        return SixelTerms.Any(t => term == t || term.StartsWith(t + "-", StringComparison.Ordinal)) || SixelPrograms.Contains(program) ? PictureProtocol.Sixel : blocks;
    }
}
