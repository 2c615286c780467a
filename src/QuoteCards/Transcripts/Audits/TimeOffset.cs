using System.Globalization;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Audits;

/// <summary>
/// One shift that sets the times of many quotes right at once: an advertisement put in or taken out between the notes and the transcript.
/// </summary>
/// <param name="Seconds">What to add to the notes' times, signed, whole.</param>
/// <param name="From">The first time of the notes from which it holds; the start of the episode when nothing before it is right.</param>
/// <param name="Until">The time of the notes from which another shift holds, or none; null when it holds to the end.</param>
/// <param name="Agree">The quotes that it sets right.</param>
public sealed record TimeOffset(double Seconds, Timestamp From, Timestamp? Until, IReadOnlyList<QuoteId> Agree)
{
    internal Diagnostic Tell(Place place) => Diagnostic.Warning(
        "time-offset",
        string.Create(CultureInfo.InvariantCulture, $"from {From} {(Until is { } end ? $"to {end}" : "on")} {Agree.Count} quotes are {Math.Abs(Seconds)} s {(Seconds > 0 ? "early" : "late")} together, as by an advertisement that only one of the recordings has"),
        place,
        string.Create(CultureInfo.InvariantCulture, $"quotecards check --fix {(Seconds > 0 ? "adds" : "takes")} {Math.Abs(Seconds)} s {(Seconds > 0 ? "to" : "from")} their times"));
}
