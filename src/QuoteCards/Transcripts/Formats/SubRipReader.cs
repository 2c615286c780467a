using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace QuoteCards.Transcripts.Formats;

/// <summary>
/// SubRip. There is no standard; the shape is that of the program's own files, and the names before colons are the podcast namespace's
/// (transcripts.md, "SRT": a new card and the name when the speaker changes). A caption runs to the next line of times, so that missing
/// numbers, missing blank lines and blank lines within do no harm.
/// </summary>
internal static partial class SubRipReader
{
    private sealed record Cue(int Number, int Line, CueTiming Timing, List<string> Lines);

    public static void Read(string text, UtteranceList list)
    {
        List<Cue> cues = Cues(TextLines.Of(text), list);
        RollingCaptions.Unroll([.. cues.Select(c => c.Lines)], l => l);
        SpeakerPrefixes names = new(cues.SelectMany(c => c.Lines));
        string? speaker = null;
        foreach (Cue cue in cues) CueParts.Add(list, cue.Number, cue.Line, cue.Timing, names.Split(cue.Lines), ref speaker);
        if (cues.Count == 0) list.Refuse("transcript-no-cues", "no line of times (00:00:01,000 --> 00:00:02,000) was found", list.At(1));
    }

    private static List<Cue> Cues(string[] lines, UtteranceList list)
    {
        List<Cue> cues = [];
        for (int i = 0; i < lines.Length; i++)
        {
            if (!CueTiming.TryRead(lines[i], out CueTiming timing))
            {
                bool number = i + 1 < lines.Length && IsNumber(lines[i]) && CueTiming.TryRead(lines[i + 1], out _);
                if (cues.Count > 0 && !number && Plain(lines[i]) is { Length: > 0 } words) cues[^1].Lines.Add(words);
                continue;
            }

            int cue = i > 0 && IsNumber(lines[i - 1]) ? int.Parse(lines[i - 1].AsSpan().Trim(), CultureInfo.InvariantCulture) : cues.Count + 1;
            if (timing.Start is null) list.Untimed(cue, i + 1);
            cues.Add(new Cue(cue, i + 1, timing, []));
        }

        return cues;
    }

    private static bool IsNumber(string line) => int.TryParse(line.AsSpan().Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out _);

    private static string Plain(string line)
    {
        string plain = line.AsSpan().ContainsAny('<', '{') ? Tags().Replace(line, "") : line;
        return (plain.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(plain) : plain).Trim();
    }

    // <i>, <b>, <u>, <font …> and the {\an8} that players put before a line.
    [GeneratedRegex(@"</?(?:i|b|u|s|em|strong|font|span|c|v)(?:[ .][^<>]*)?>|\{\\[^{}]*\}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Tags();
}
