using QuoteCards.Cli.Terminal;

namespace QuoteCards.Cli.Tests.Terminal;

public sealed class PictureProtocolDetectorTests
{
    [Theory]
    [InlineData("KITTY_WINDOW_ID=1", PictureProtocol.Kitty)]
    [InlineData("TERM=xterm-ghostty", PictureProtocol.Kitty)]
    [InlineData("TERM_PROGRAM=iTerm.app", PictureProtocol.Iterm2)]
    [InlineData("TERM_PROGRAM=WezTerm", PictureProtocol.Iterm2)]
    [InlineData("TERM=foot", PictureProtocol.Sixel)]
    [InlineData("TERM=foot-extra", PictureProtocol.Sixel)]
    [InlineData("TERM=mlterm", PictureProtocol.Sixel)]
    [InlineData("TERM_PROGRAM=contour", PictureProtocol.Sixel)]
    [InlineData("TERM=xterm-256color", PictureProtocol.Blocks)]
    [InlineData("TERM=xterm-256color QUOTECARDS_TERMINAL=sixel", PictureProtocol.Sixel)]
    [InlineData("TERM=foot TMUX=/tmp/x", PictureProtocol.Blocks)]
    [InlineData("TERM=xterm-256color NO_COLOR=1", PictureProtocol.None)]
    [InlineData("TERM=dumb", PictureProtocol.None)]
    internal void TheTerminalIsToldFromItsEnvironment(string variables, PictureProtocol expected) =>
        PictureProtocolDetector.Detect(Around(variables, terminal: true)).ShouldBe(expected);

    [Fact]
    public void WhatIsNoTerminalTakesNoPicture() => PictureProtocolDetector.Detect(Around("TERM=xterm-kitty", terminal: false)).ShouldBe(PictureProtocol.None);

    private static Surroundings Around(string variables, bool terminal) => new()
    {
        Out = TextWriter.Null,
        Error = TextWriter.Null,
        OpenInput = () => Stream.Null,
        OpenOutput = () => Stream.Null,
        Folder = AppContext.BaseDirectory,
        Home = AppContext.BaseDirectory,
        Variable = name => variables.Split(' ').Select(v => v.Split('=')).FirstOrDefault(v => v[0] == name)?[1],
        Environment = new Microsoft.Extensions.Configuration.Memory.MemoryConfigurationSource(),
        Launch = (_, _) => false,
        IsTerminal = terminal,
    };
}
