using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Formats;

/// <summary>Gives each speaker of one caption a share of its time, by the letters she speaks.</summary>
internal static class CueParts
{
    /// <summary>Adds one utterance a part; a part without a speaker goes to <paramref name="speaker"/>, who is then the last one named.</summary>
    public static void Add(UtteranceList list, int cue, int line, CueTiming timing, IReadOnlyList<SpokenPart> parts, ref string? speaker)
    {
        double all = Math.Max(1, parts.Sum(p => p.Text.Length)), done = 0;
        foreach (SpokenPart part in parts)
        {
            speaker = part.Speaker ?? speaker;
            Timestamp? from = At(timing, done / all);
            done += part.Text.Length;
            list.Add(new Utterance { Speaker = speaker, Start = from, End = parts.Count == 1 ? timing.End : At(timing, done / all), Text = part.Text, Cue = cue, Place = list.At(line) });
        }
    }

    private static Timestamp? At(CueTiming timing, double share)
    {
        if (share == 0 || timing is not { Start: { } from, End: { } to }) return timing.Start;
        return Timestamp.TryFromSeconds(from.TotalSeconds + (share * (to.TotalSeconds - from.TotalSeconds)), out Timestamp at) ? at : timing.Start;
    }
}
