using QuoteCards.Batches;
using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Cli.Checking;

/// <summary>One checked quote in words, without colour.</summary>
/// <param name="Quote">The quote.</param>
/// <param name="Verdict">The verdict, with what was edited in brackets.</param>
/// <param name="Time">The time of the notes, and what the transcript says of it.</param>
/// <param name="Speaker">Who said it, and what the transcript says of that.</param>
internal sealed record CheckRow(Quote Quote, string Verdict, string Time, string Speaker)
{
    // What fits on a line or two; a longer quote shows only the surroundings of its changes.
    private const int Long = 320, Short = 96;

    public static CheckRow Of(Quote q) => new(q, VerdictOf(q.Check) + (q.Accepted ? ", accepted" : ""), TimeOf(q), SpeakerOf(q));

    /// <summary>The words in wdiff's marks, the surroundings of what differs when they are many.</summary>
    public string Words => Quote.Check switch
    {
        { Found: not null, Verdict: Episodes.Checks.Verdict.Differs } check => Quote.Text.Length <= Long ? DiffText.Of(check.Diff) : DiffText.Changes(check.Diff),
        _ => AltText.Cut(Quote.Text.ReplaceLineEndings(" "), Short),
    };

    /// <summary>Where something like it was said, when it was not found; null when nothing comes near.</summary>
    public string? Nearest => Quote.Check is { Found: null, Nearest: { } near, Similarity: >= 0.25 } ? $"nearest, {(near.Start is { } at ? $"{at}, " : "")}cue {near.Cue}: {AltText.Cut(near.Text, Short)}" : null;

    private static string VerdictOf(QuoteCheck? check)
    {
        if (check is null) return "not checked";
        string[] edits = check.Verdict != Episodes.Checks.Verdict.Edited ? [] : [.. check.Diff.Select(d => Edit(d.Kind)).Where(e => e.Length > 0).Distinct()];
        return check.VerdictWord + (edits.Length > 0 ? $" ({string.Join(", ", edits)})" : "");
    }

    private static string Edit(ChangeKind kind) => kind switch
    {
        ChangeKind.Contraction => "contraction",
        ChangeKind.Filler => "filler",
        ChangeKind.Stutter => "stutter",
        ChangeKind.Backchannel => "listener",
        ChangeKind.Elided => "ellipsis",
        ChangeKind.Inserted => "insertion",
        _ => "",
    };

    private static string TimeOf(Quote q) => q.Check?.TimeVerdict switch
    {
        TimeVerdict.Off => $"{q.Time}, {q.Check.TimeWord} ({q.Check.Found!.Start})",
        TimeVerdict.FilledIn => $"{q.Time}, filled in",
        TimeVerdict.Same => $"{q.Time}",
        _ => q.Time is { } at ? $"{at} ?" : "–",
    };

    private static string SpeakerOf(Quote q)
    {
        string name = q.Speaker?.Name ?? "–";
        return q.Check switch
        {
            { SpeakerVerdict: SpeakerVerdict.Differs, Found: { } found } => $"{name}, but {found.Speaker} says it",
            { SpeakerVerdict: SpeakerVerdict.TurnBoundary, Found: { } found } => $"{name}, but {string.Join(" and ", found.Speakers)} say it",
            { SpeakerVerdict: SpeakerVerdict.Unknown, Found.Speaker: { } label } when q.Provenance.Speaker.Rule != EvidenceRule.Transcript => $"{name} ({label}?)",
            { SpeakerVerdict: SpeakerVerdict.Unknown } when q.Provenance.Speaker.Rule == EvidenceRule.Transcript => $"{name}, filled in",
            { SpeakerVerdict: SpeakerVerdict.Same } => name,
            _ => q.Speaker is null ? name : $"{name} ?",
        };
    }
}
