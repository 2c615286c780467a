using QuoteCards.Batches;
using QuoteCards.Fonts;

namespace QuoteCards.Cli.Tests;

public sealed class RehearsalTests : IDisposable
{
    private readonly Session _session = new();

    public void Dispose() => _session.Dispose();

    [Theory]
    [InlineData("preview")]
    [InlineData("render")]
    public void ACardIsDrawnBesideACommandThatDraws(string command)
    {
        using Rehearsal rehearsal = Rehearsal.Begin([command, "notes.md"], AppContext.BaseDirectory)!;

        SpinWait.SpinUntil(() => rehearsal.IsDone, TimeSpan.FromMinutes(1)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("list")]
    [InlineData("--help")]
    public void OtherCommandsHaveNoRehearsal(string command) => Rehearsal.Begin([command], AppContext.BaseDirectory).ShouldBeNull();

    [Fact]
    public async Task APreviewDrawsWithWhatWasRehearsed()
    {
        await _session.Run("preview", "3vpj", "--out", "alone.png");
        using Rehearsal rehearsal = Rehearsal.Begin(["preview"], AppContext.BaseDirectory)!;
        _session.Rehearsal = rehearsal;

        (await _session.Run("preview", "3vpj", "--out", "rehearsed.png")).ShouldBe(ExitCode.Done);

        rehearsal.TakeFonts().ShouldBeNull("they were taken");
        File.ReadAllBytes(_session.Path("rehearsed.png")).ShouldBe(File.ReadAllBytes(_session.Path("alone.png")));
    }

    [Fact]
    public async Task WithFontsOfTheUsersOwnNothingRehearsedIsDrawnWith()
    {
        _session.Write("fonts/readme.txt", "fonts of our own go here");
        _session.Write("quotecards.json", """{ "fontFolders": ["fonts"] }""");
        using Rehearsal rehearsal = Rehearsal.Begin(["preview"], AppContext.BaseDirectory)!;
        _session.Rehearsal = rehearsal;

        (await _session.Run("preview", "3vpj", "--out", "card.png")).ShouldBe(ExitCode.Done);

        using FontCatalog fonts = rehearsal.TakeFonts().ShouldNotBeNull();
        using FontCatalog others = FontCatalog.Open([Path.Combine(AppContext.BaseDirectory, "fonts")], out _);
        rehearsal.TakeMaker(others).ShouldBeNull("it draws with other fonts");
        using CardMaker maker = rehearsal.TakeMaker(fonts).ShouldNotBeNull();
    }

    [Fact]
    public void WhatIsMissingIsNotToldTwice()
    {
        Rehearsal rehearsal = Rehearsal.Begin(["preview"], Path.Combine(AppContext.BaseDirectory, "nowhere"))!;

        rehearsal.Dispose();

        rehearsal.IsDone.ShouldBeFalse();
    }
}
