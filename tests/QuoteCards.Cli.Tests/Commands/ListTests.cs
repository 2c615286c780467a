using System.Text.RegularExpressions;
using QuoteCards.Cli.Terminal;

namespace QuoteCards.Cli.Tests.Commands;

public sealed partial class ListTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    private const string Notes = """
        # Naps

        ## Quotes

        > We shipped the whole thing on a Friday, and then we slept for two days, and nobody noticed until the Monday after, when somebody rang.
        > — Adaeze Okafor-Reyes [1:01:05]

        > 海は返事をしない。だから話しかける。
        > — 佐藤美咲 [2:00]

        > Nobody reads the second page.
        """;

    [Theory]
    [InlineData(80)]
    [InlineData(160)]
    public async Task InATerminalTheColumnsStandUnderEachOtherAndWrap(int columns)
    {
        (_session.IsTerminal, _session.Columns) = (true, columns);
        _session.Write("n.md", Notes);

        (await _session.Run("list", "n.md")).ShouldBe(0);

        string[] lines = [.. Escapes().Replace(_session.Out, "").Split('\n').Select(l => l.TrimEnd())];
        lines.ShouldAllBe(l => CellText.Of(l) <= columns);
        string[] heads = ["We shipped", "海は返事", "Nobody reads"];
        heads.Select(h => lines.Single(l => l.Contains(h, StringComparison.Ordinal))).Select((l, n) => CellText.Of(l[..l.IndexOf(heads[n], StringComparison.Ordinal)])).Distinct().ShouldHaveSingleItem();
        lines.ShouldContain("3 quotes, 3 picked out by the notes");
    }

    [Fact]
    public async Task WhatMustBeTypedOfAnIdStandsOut()
    {
        _session.IsTerminal = true;
        _session.Write("n.json", """{"quotes":[{"id":"friday1","text":"We shipped it on a Friday."},{"id":"friday2","text":"Nobody reads the second page."},{"id":"monday","text":"Somebody rang on a Monday."}]}""");

        await _session.Run("list", "n.json");

        _session.Out.ShouldContain("\e[1mfriday1");
        _session.Out.ShouldContain("\e[1mmond\e[0m\e[2may");
    }

    [Theory]
    [InlineData(false, "")]
    [InlineData(true, "dumb")]
    public async Task APipeAndADumbTerminalGetALineForEachQuote(bool terminal, string term)
    {
        (_session.IsTerminal, _session.Variables["TERM"]) = (terminal, term);
        _session.Write("n.md", Notes);

        await _session.Run("list", "n.md");

        _session.Out.ShouldNotContain('\e');
        string[] lines = _session.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines.Length.ShouldBe(4);
        lines[1..].Select(l => CellText.Of(l[..l.IndexOf('★', StringComparison.Ordinal)])).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task ColorIsLeftOutWhereNobodyWantsIt()
    {
        (_session.IsTerminal, _session.Variables["NO_COLOR"]) = (true, "1");
        _session.Write("n.md", Notes);

        await _session.Run("list", "n.md");

        _session.Out.ShouldNotContain('\e');
    }

    [Fact]
    public async Task OfOneKindOfWarningAFewStandForAll()
    {
        _session.Write("n.md", string.Concat(Enumerable.Range(0, 40).Select(i => $"> Page {i * 7919} says {i * 104729}, and {i * 1299709} readers never noticed.\n> — Ada\n\n")));

        await _session.Run("list", "n.md");

        _session.ErrorLines.Length.ShouldBe(6);
        _session.ErrorLines[5].ShouldBe("n.md: warning[time-unknown]: 35 more of this kind (--json lists them all)");
    }

    [GeneratedRegex(@"\e\[[0-9;]*m")]
    private static partial Regex Escapes();
}
