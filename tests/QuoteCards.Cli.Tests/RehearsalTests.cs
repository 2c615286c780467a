namespace QuoteCards.Cli.Tests;

public sealed class RehearsalTests
{
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
    public void WhatIsMissingIsNotToldTwice()
    {
        Rehearsal rehearsal = Rehearsal.Begin(["preview"], Path.Combine(AppContext.BaseDirectory, "nowhere"))!;

        rehearsal.Dispose();

        rehearsal.IsDone.ShouldBeFalse();
    }
}
