using System.Diagnostics;
using System.Globalization;
using System.Text;
using QuoteCards.Transcripts;

namespace QuoteCards.Tests.Transcripts.Synthetic;

/// <summary>How long 30,000 words take to read in each format; printed by hand, asserted by nobody.</summary>
public sealed class ReadingTimes
{
    [Fact(Explicit = true)]
    public void PrintReadingTimes()
    {
        MadeEpisode episode = new(30_000, seed: 20);
        foreach ((string name, string text) in Formats(episode))
        {
            byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
            (double first, double firstBusy) = Time(bytes);
            double busy = Enumerable.Range(0, 10).Min(_ => Time(bytes).Busy);
            TranscriptReading read = TranscriptReader.Read(bytes, null);
            TestContext.Current.TestOutputHelper!.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name}: {bytes.Length / 1024} KiB, {read.Transcript!.Utterances.Count} utterances, {read.Transcript.Speakers.Count} speakers, first {first:0} ms ({firstBusy:0} ms of a processor), then {busy:0.0} ms of a processor"));
        }
    }

    // A busy machine makes every clock run slow; what the processor spent on this process does not change.
    private static (double Elapsed, double Busy) Time(byte[] bytes)
    {
        TimeSpan busy = Environment.CpuUsage.TotalTime;
        long start = Stopwatch.GetTimestamp();
        TranscriptReader.Read(bytes, null);
        return (Stopwatch.GetElapsedTime(start).TotalMilliseconds, (Environment.CpuUsage.TotalTime - busy).TotalMilliseconds);
    }

    private static IEnumerable<(string Name, string Text)> Formats(MadeEpisode episode)
    {
        yield return ("WebVTT", episode.WebVtt);
        StringBuilder srt = new(), json = new("{\"segments\":["), words = new("{\"segments\":["), prose = new(), html = new("<html><body>");
        foreach (Utterance u in episode.Transcript.Utterances)
        {
            string from = TimeSpan.FromSeconds(u.Start!.Value.TotalSeconds).ToString(@"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture), to = TimeSpan.FromSeconds(u.End!.Value.TotalSeconds).ToString(@"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture);
            srt.Append(CultureInfo.InvariantCulture, $"{u.Cue}\n{from.Replace('.', ',')} --> {to.Replace('.', ',')}\n{u.Speaker}: {u.Text}\n\n");
            json.Append(CultureInfo.InvariantCulture, $"{{\"speaker\":\"{u.Speaker}\",\"startTime\":{u.Start.Value.TotalSeconds},\"endTime\":{u.End.Value.TotalSeconds},\"body\":\"{u.Text}\"}},");
            prose.Append(CultureInfo.InvariantCulture, $"**{u.Speaker}:** \\[{from}\\] {u.Text}\n\n");
            html.Append(CultureInfo.InvariantCulture, $"<cite>{u.Speaker}:</cite><time>{from}</time><p>{u.Text}</p>\n");
        }

        foreach (MadeWord w in episode.Words) words.Append(CultureInfo.InvariantCulture, $"{{\"speaker\":\"{MadeEpisode.Speaker(w.Turn)}\",\"startTime\":{w.Start},\"endTime\":{w.End},\"body\":\"{w.Text}\"}},");
        yield return ("SubRip", srt.ToString());
        yield return ("JSON", json.Append("]}").ToString());
        yield return ("JSON, a word a segment", words.Append("]}").ToString());
        yield return ("Markdown", prose.ToString());
        yield return ("HTML", html.ToString());
    }
}
