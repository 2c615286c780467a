namespace QuoteCards.Transcripts.Formats;

/// <summary>
/// WebVTT (W3C, "WebVTT: The Web Video Text Tracks Format", section 6.1 for the file, 6.4 for the words). A voice span holds until the next one:
/// the podcast namespace lets a file name the speaker only where she changes (transcripts.md, "WebVTT"). Files without voice spans
/// may name speakers before colons, as meeting programs write them.
/// </summary>
internal static class WebVttReader
{
    private sealed record Raw(int Line, CueTiming Timing, List<string> Lines);

    private sealed record Cue(int Number, int Line, CueTiming Timing, VttCueText Text);

    public static void Read(string text, UtteranceList list)
    {
        string[] lines = TextLines.Of(text);
        if (!lines[0].StartsWith("WEBVTT", StringComparison.Ordinal)) list.Warn("vtt-no-header", "the first line is not WEBVTT", 1);
        List<Raw> raw = Cues(lines, list);
        RollingCaptions.Unroll([.. raw.Select(r => r.Lines)], l => l.Contains('<', StringComparison.Ordinal) ? string.Join(' ', VttCueText.Read(l).Lines) : l);
        List<Cue> cues = [.. raw.Select((r, i) => new Cue(i + 1, r.Line, r.Timing, VttCueText.Read(string.Join('\n', r.Lines))))];
        bool voices = cues.Exists(c => c.Text.HasVoice);
        SpeakerPrefixes names = new(voices ? [] : cues.SelectMany(c => c.Text.Lines));
        string? speaker = null;
        foreach (Cue cue in cues)
        {
            if (cue.Text.Words.Count > 0 && cue.Text.Parts.Count == 1) AddTimed(list, cue, ref speaker);
            else CueParts.Add(list, cue.Number, cue.Line, cue.Timing, voices ? cue.Text.Parts : names.Split(cue.Text.Lines), ref speaker);
        }

        if (cues.Count == 0) list.Refuse("transcript-no-cues", "no line of times (00:01.000 --> 00:02.000) was found", list.At(1));
    }

    private static void AddTimed(UtteranceList list, Cue cue, ref string? speaker)
    {
        speaker = cue.Text.Parts[0].Speaker ?? speaker;
        list.Add(new Utterance
        {
            Speaker = speaker,
            Start = cue.Timing.Start,
            End = cue.Timing.End,
            Text = cue.Text.Parts[0].Text,
            Words = cue.Text.Words,
            Cue = cue.Number,
            Place = list.At(cue.Line),
        });
    }

    private static List<Raw> Cues(string[] lines, UtteranceList list)
    {
        List<Raw> cues = [];
        for (int i = 1; i < lines.Length; i++)
        {
            if (IsBlock(lines[i]))
            {
                while (i < lines.Length && lines[i].Length > 0 && !CueTiming.TryRead(lines[i], out _)) i++;
                if (i >= lines.Length) break;
            }

            if (!CueTiming.TryRead(lines[i], out CueTiming timing)) continue;
            int line = i + 1;
            List<string> words = [];
            while (i + 1 < lines.Length && lines[i + 1].Length > 0 && !CueTiming.TryRead(lines[i + 1], out _)) words.Add(lines[++i]);
            if (timing.Start is null) list.Untimed(cues.Count + 1, line);
            cues.Add(new Raw(line, timing, words));
        }

        return cues;
    }

    // Comments, style sheets and regions run to the next empty line (section 4.1).
    private static bool IsBlock(string line) =>
        line is "NOTE" or "STYLE" or "REGION" || line.StartsWith("NOTE ", StringComparison.Ordinal) || line.StartsWith("NOTE\t", StringComparison.Ordinal)
        || line.StartsWith("STYLE ", StringComparison.Ordinal) || line.StartsWith("REGION ", StringComparison.Ordinal);
}
