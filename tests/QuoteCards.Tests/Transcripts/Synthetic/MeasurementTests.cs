using System.Diagnostics;
using System.Globalization;
using System.Text;
using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Tests.Transcripts.Synthetic;

public sealed class MeasurementTests
{
    // A caption of ten words lasts about four seconds; within it a word's time is its share of the letters.
    private const double RightWithin = 1.5;

    private static readonly Lazy<(List<(MadeQuote Made, QuoteCheck Check)> Checks, double Seconds, double Busy)> Measured = new(Measure);

    private static List<(MadeQuote Made, QuoteCheck Check)> Checks => Measured.Value.Checks;

    [Fact]
    public void TheTimeIsRightForNearlyAllFindableQuotes()
    {
        List<(MadeQuote Made, QuoteCheck Check)> findable = [.. Checks.Where(c => !double.IsNaN(c.Made.Start))];

        findable.Count(c => IsTimely(c.Made, c.Check)).ShouldBeGreaterThanOrEqualTo((int)Math.Ceiling(findable.Count * 0.995));
    }

    [Theory]
    [InlineData("a negation flipped")]
    [InlineData("a number changed")]
    [InlineData("a name changed")]
    [InlineData("one word misheard")]
    public void AChangedWordIsNeverBetterThanDiffers(string edit) => Checks.Where(c => c.Made.Edit == edit && c.Check.Verdict < Verdict.Differs).Select(c => c.Made.Text).ShouldBeEmpty();

    [Fact]
    public void NothingAbsentIsFound() => Checks.Where(c => double.IsNaN(c.Made.Start) && c.Check.Verdict != Verdict.NotFound).Select(c => $"{c.Made.Text} ~ {c.Check.Found!.Text}").ShouldBeEmpty();

    [Fact]
    public void EveryFindableQuoteIsFoundAtItsSpeaker() => Checks.Where(c => !double.IsNaN(c.Made.Start) && c.Check.SpeakerVerdict != SpeakerVerdict.Same).Select(c => $"{c.Made.Edit}: {c.Made.Text}").ShouldBeEmpty();

    [Fact]
    public void ThePageShowsTheTableAsMeasured() => File.ReadAllText(Path.Combine(Checkout.Root, "tests/QuoteCards.Tests/Transcripts/README.md")).ShouldContain(Table());

    [Fact(Explicit = true)]
    public void PrintTheMeasurement()
    {
        TestContext.Current.TestOutputHelper!.WriteLine(Table());
        TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seconds {Measured.Value.Seconds:0.00}, of a processor {Measured.Value.Busy:0.00}; nearest absent {Checks.Where(c => double.IsNaN(c.Made.Start)).Max(c => c.Check.Similarity):0.000}; farthest findable {Checks.Where(c => !double.IsNaN(c.Made.Start)).Min(c => c.Check.Similarity):0.000}; largest time error {Checks.Where(c => !double.IsNaN(c.Made.Start)).Max(c => Math.Abs(c.Check.Found?.Start?.TotalSeconds - c.Made.Start ?? 999)):0.00}"));
        foreach ((MadeQuote made, QuoteCheck check) in Checks.Where(c => c.Made.Truth != c.Check.Verdict || (!double.IsNaN(c.Made.Start) && !IsTimely(c.Made, c.Check))))
            TestContext.Current.TestOutputHelper!.WriteLine($"{made.Edit}: {check.Verdict} {check.Similarity:0.00} {made.Start:0.0} {check.Found?.Start?.TotalSeconds}\n  {made.Text}\n  {string.Join(" | ", check.Diff.Select(d => $"{d.Kind}: {d.Quote} / {d.Said}"))}");
    }

    private static bool IsTimely(MadeQuote made, QuoteCheck check) => check.Found?.Start is { } at && Math.Abs(at.TotalSeconds - made.Start) <= RightWithin;

    private static (List<(MadeQuote, QuoteCheck)> Checks, double Seconds, double Busy) Measure()
    {
        MadeEpisode episode = new(30_000, seed: 20);
        List<MadeQuote> quotes = new QuoteMaker(episode, seed: 4).Make(findable: 900, absent: 100);
        TimeSpan busy = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        QuoteChecker checker = new(episode.Transcript, [.. MadeEpisode.Speakers.Select(s => new Speaker(s))], new CheckOptions());
        List<(MadeQuote, QuoteCheck)> checks = [.. quotes.Select(q => (q, checker.Check(Quote(q))))];
        return (checks, Stopwatch.GetElapsedTime(start).TotalSeconds, (Environment.CpuUsage.TotalTime - busy).TotalSeconds);
    }

    private static Quote Quote(MadeQuote made) => new()
    {
        Id = QuoteId.Of(made.Text),
        Text = made.Text,
        Speaker = made.Speaker.Length > 0 ? new Speaker(made.Speaker) : null,
        Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown),
    };

    private static string Table()
    {
        StringBuilder table = new("| what was done to the quote | quotes | verbatim | edited | differs | not found | time right | deserved |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: | --- |\n");
        foreach (IGrouping<string, (MadeQuote Made, QuoteCheck Check)> rows in Checks.GroupBy(c => c.Made.Edit))
        {
            int Of(Verdict verdict) => rows.Count(c => c.Check.Verdict == verdict);
            bool absent = double.IsNaN(rows.First().Made.Start);
            string timely = absent ? "–" : rows.Count(c => IsTimely(c.Made, c.Check)).ToString(CultureInfo.InvariantCulture);
            string deserved = rows.First().Made.Truth == Verdict.NotFound ? "not found" : rows.First().Made.Truth.ToString().ToLowerInvariant();
            table.Append(CultureInfo.InvariantCulture, $"| {rows.Key} | {rows.Count()} | {Of(Verdict.Verbatim)} | {Of(Verdict.Edited)} | {Of(Verdict.Differs)} | {Of(Verdict.NotFound)} | {timely} | {deserved} |\n");
        }

        return table.ToString();
    }
}
