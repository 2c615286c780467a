namespace QuoteCards.Cli.Terminal;

/// <summary>Tells from the environment how the terminal takes a picture.</summary>
internal static class PictureProtocolDetector
{
    public static PictureProtocol Detect(Func<string, string?> variable, bool isTerminal)
    {
        if (!isTerminal || variable("TERM") is "dumb") return PictureProtocol.None;
        // A multiplexer passes no picture through unless it is asked to; half blocks always arrive.
        if (variable("TMUX") is not null || variable("STY") is not null) return PictureProtocol.HalfBlocks;
        if (variable("KITTY_WINDOW_ID") is not null || variable("TERM") is "xterm-kitty" or "xterm-ghostty" || variable("TERM_PROGRAM") is "ghostty") return PictureProtocol.Kitty;
        return variable("TERM_PROGRAM") is "iTerm.app" or "WezTerm" || variable("LC_TERMINAL") is "iTerm2" ? PictureProtocol.Iterm2 : PictureProtocol.HalfBlocks;
    }
}
