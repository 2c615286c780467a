using System.Globalization;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Formats;

/// <summary>Collects what a reader finds, and tells once, at the first place, what is wrong with the times of many.</summary>
internal sealed class UtteranceList(string? file)
{
    // No single episode in the wild is this long; a file that is has more than one in it, or its times are off.
    private static readonly TimeSpan Long = TimeSpan.FromHours(10);

    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<Utterance> utterances = [];
    // Two people may talk at once, and captions of one speaker touch by a rounding.
    private const double Overlap = 0.5;

    private Timestamp? before;
    private (int Count, int Line, int Cue) reversed, backwards, untimed, overlapping;

    public IReadOnlyList<Utterance> Utterances => utterances;

    public Place At(int line, int column = 0) => new(file, line, column);

    public void Warn(string code, string message, int line, string? hint = null) => diagnostics.Add(Diagnostic.Warning(code, message, At(line), hint));

    public void Refuse(string code, string message, Place place, string? hint = null) => diagnostics.Add(Diagnostic.Error(code, message, place, hint));

    /// <summary>A caption's line of times could not be read; its words are kept.</summary>
    public void Untimed(int cue, int line) => Count(ref untimed, cue, line);

    /// <summary>Adds an utterance; one without words is passed over, an end before its start is dropped.</summary>
    public void Add(Utterance found)
    {
        string text = OneLine(found.Text);
        if (text.Length == 0) return;
        if (found.Start is { } from)
        {
            if (found.End is { } to && to < from)
            {
                Count(ref reversed, found.Cue, found.Place.Line);
                found = found with { End = null };
            }

            if (before is { } last && from < last) Count(ref backwards, found.Cue, found.Place.Line);
            else if (utterances.Count > 0 && utterances[^1] is { End: { } ends } above && above.Speaker == found.Speaker && above.Cue != found.Cue && ends.TotalSeconds - from.TotalSeconds > Overlap) Count(ref overlapping, found.Cue, found.Place.Line);
            before = from;
        }

        utterances.Add(found with { Text = text });
    }

    /// <summary>Ends each utterance that has no end where the next one starts, and tells what was wrong.</summary>
    public IReadOnlyList<Diagnostic> Finish()
    {
        for (int i = 0; i + 1 < utterances.Count; i++)
            if (utterances[i] is { Start: { } from, End: null } open && utterances[i + 1].Start is { } next && next > from) utterances[i] = open with { End = next };
        Tell("cue-time-invalid", untimed, "cannot be read as a time; the words are kept without one", "a time is written 00:12:34.560");
        Tell("cue-reversed", reversed, "ends before it starts; its end is left out", null);
        Tell("cue-out-of-order", backwards, "starts before the one above it", "captions of two languages or two parts in one file do this");
        Tell("cue-overlap", overlapping, "starts before the one above it ends, by the same speaker", "its words are kept where they stand");
        Utterance? late = utterances.Find(u => (u.End ?? u.Start) is { } at && at.TotalSeconds >= Long.TotalSeconds);
        if (late is not null)
            Warn("transcript-long", $"the transcript runs past {Number((int)Long.TotalHours)} hours from cue {Number(late.Cue)} on", late.Place.Line, "are there several episodes in it?");
        if (utterances.Count == 0 && diagnostics.TrueForAll(d => d.Severity != Severity.Error))
            Refuse("transcript-no-words", "no words were found in the transcript", At(0), "name its format if it is told wrongly");
        return diagnostics;
    }

    /// <summary>The words with single spaces, without what could harm a terminal.</summary>
    public static string OneLine(string text)
    {
        // Nearly all words are plain and stand as they are.
        if (text.Length > 0 && text[0] != ' ' && text[^1] != ' ' && !text.AsSpan().ContainsAnyExceptInRange(' ', '~') && !text.Contains("  ", StringComparison.Ordinal)) return text;
        string safe = SafeText.OneLine(text).Replace('\u00A0', ' ');
        return safe.Contains("  ", StringComparison.Ordinal) ? string.Join(' ', safe.Split(' ', StringSplitOptions.RemoveEmptyEntries)) : safe.Trim();
    }

    private void Tell(string code, (int Count, int Line, int Cue) of, string what, string? hint)
    {
        if (of.Count == 0) return;
        string more = of.Count == 1 ? "" : $" (and {Number(of.Count - 1)} more)";
        Warn(code, $"cue {Number(of.Cue)} {what}{more}", of.Line, hint);
    }

    private static void Count(ref (int Count, int Line, int Cue) of, int cue, int line) => of = of.Count == 0 ? (1, line, cue) : of with { Count = of.Count + 1 };

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
