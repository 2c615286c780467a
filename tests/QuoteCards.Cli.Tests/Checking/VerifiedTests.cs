namespace QuoteCards.Cli.Tests.Checking;

public sealed class VerifiedTests : IDisposable
{
    private readonly Session _session = new();

    public VerifiedTests()
    {
        _session.Write("ferry.md", Ferry.Notes);
        _session.Write("ferry.vtt", Ferry.WebVtt);
    }

    public void Dispose() => _session.Dispose();

    [Fact]
    public async Task OnlyWhatPassedIsDrawnAndWhatIsNotIsTold()
    {
        (await _session.Run("render", "ferry.md", "--verified", "--size", "300x300")).ShouldBe(0);

        _session.Pictures().Length.ShouldBe(4);
        _session.ErrorLines.Where(l => l.Contains("quote-unverified", StringComparison.Ordinal)).ShouldBe(
        [
            "ferry.md:12: warning[quote-unverified]: \"We took on forty passengers that night a…\" (qhtjwxgj) is not drawn: it is not what was said: … took on [-forty-] {+fourteen+} passengers that …",
            "ferry.md:15: warning[quote-unverified]: \"The sea has no opinion about your timeta…\" (1df74cta) is not drawn: Tomas Berg says it",
            "ferry.md:23: warning[quote-unverified]: \"A bridge is just a ferry that gave up on…\" (krgza332) is not drawn: it is not in the transcript",
        ]);
        (await _session.Run("render", "ferry.md", "--verified", "--size", "300x300", "--strict")).ShouldBe(1);
    }

    [Fact]
    public async Task TheLevelIsThatOfTheCommandLineElseOfTheConfiguration()
    {
        (await _session.Run("render", "ferry.md", "--verified", "--require", "verbatim", "--dry-run")).ShouldBe(0);
        _session.Out.ShouldContain("3 would be drawn");

        _session.Write("quotecards.json", """{ "verified": true, "require": "differs" }""");
        (await _session.Run("render", "ferry.md", "--dry-run")).ShouldBe(0);
        _session.Out.ShouldContain("6 would be drawn");
        (await _session.Run("render", "ferry.md", "--dry-run", "--verified", "false")).ShouldBe(0);
        _session.Out.ShouldContain("7 would be drawn");
    }

    [Fact]
    public async Task ACardOfAnEarlierRunThatDoesNotPassIsNamedAndPruned()
    {
        await _session.Run("render", "ferry.md", "--size", "300x300");

        await _session.Run("render", "ferry.md", "--size", "300x300", "--verified");
        _session.Out.ShouldContain("3 cards are no longer made from the notes (--prune removes them)");
        await _session.Run("render", "ferry.md", "--size", "300x300", "--verified", "--prune");

        _session.Pictures().Length.ShouldBe(4);
    }

    [Fact]
    public async Task WithoutAnyTranscriptNothingCanBeVerified()
    {
        File.Delete(_session.Path("ferry.vtt"));

        (await _session.Run("render", "ferry.md", "--verified")).ShouldBe(2);

        _session.ErrorLines.ShouldHaveSingleItem().ShouldContain("error[transcript-needed]");
        _session.Pictures().ShouldBeEmpty();
    }

    [Fact]
    public async Task AnEpisodeWithoutATranscriptLosesItsCardsAndTheOthersAreDrawn()
    {
        _session.Write("bare.md", Ferry.Head.Replace("Last", "First", StringComparison.Ordinal) + Ferry.Verbatim);

        (await _session.Run("render", "ferry.md", "bare.md", "--verified", "--size", "300x300")).ShouldBe(1);

        _session.Error.ShouldContain("bare.md: error[transcript-needed]");
        _session.Pictures().Length.ShouldBe(4);
    }
}
