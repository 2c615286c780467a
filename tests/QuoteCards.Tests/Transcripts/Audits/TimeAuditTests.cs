using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Transcripts.Audits;

namespace QuoteCards.Tests.Transcripts.Audits;

public sealed class TimeAuditTests
{
    private static Diagnostic[] Audit(string? duration, params string[] times) => [.. TimeAudit.Run(new Episode
    {
        Duration = Timestamp.TryParse(duration, out Timestamp end) ? end : null,
        Quotes = [.. times.Select((t, i) => new Quote
        {
            Id = new QuoteId($"q{i}"),
            Text = "We moved the mill.",
            Time = Timestamp.TryParse(t, out Timestamp at) ? at : null,
            Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, new Evidence(EvidenceRule.Explicit, new Place("notes", i + 1))),
        })],
    }).Quotes.SelectMany(q => q.Warnings)];

    [Fact]
    public void TimesThatRunForwardAreFine() => Audit("1:00:00", "0:10", "0:10", "5:00", "59:59").ShouldBeEmpty();

    [Fact]
    public void PastTheEndIsTold() => Audit("45:00", "50:10").Single().ToString().ShouldBe("notes:1: warning[time-past-end]: \"We moved the mill.\" is at 50:10, the episode ends at 45:00");

    [Fact]
    public void HoursTakenForMinutesAreSeen() => Audit("45:00", "1:00", "12:34:00", "13:00").Single().Hint!.ShouldStartWith("was 12:34 meant?");

    [Fact]
    public void AReadingThatNoOtherTimeComesNearIsNotOffered() => Audit(null, "0:31", "0:21", "3:20").Single().Hint.ShouldBeNull();

    [Fact]
    public void MinutesTakenForHoursAreSeen() => Audit("2:00:00", "55:00", "1:12", "1:20:00").Single().ToString().ShouldBe(
        "notes:2: warning[time-backwards]: \"We moved the mill.\" is at 1:12, before the quote above it (line 1, 55:00) (was 1:12:00 meant? Hours and minutes are taken for minutes and seconds)");
}
