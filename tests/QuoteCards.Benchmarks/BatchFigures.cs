using System.Diagnostics;
using System.Globalization;
using QuoteCards.Batches;
using QuoteCards.Cards;
using QuoteCards.Encoding;
using QuoteCards.Fonts;
using QuoteCards.Rendering;

namespace QuoteCards.Benchmarks;

/// <summary>What one theme at one size took.</summary>
/// <param name="Rate">Cards a second of the whole batch, files written.</param>
/// <param name="Bytes">Mean bytes a file.</param>
/// <param name="Phases">Milliseconds a card on one core: layout, drawing, encoding, writing.</param>
/// <param name="Peak">Most memory this process held so far, in bytes.</param>
internal sealed record BatchFigures(double Rate, double Bytes, double[] Phases, long Peak)
{
    public static BatchFigures Measure(IReadOnlyList<CardRequest> requests, FontCatalog fonts, BatchOptions options, int repeat)
    {
        string folder = Directory.CreateTempSubdirectory("quotecards-bench-").FullName;
        try
        {
            CardJob[] jobs = [.. requests.Select((r, i) => new CardJob(r, i.ToString("00000", CultureInfo.InvariantCulture)))];
            double best = 0, bytes = 0;
            double[] phases = [double.MaxValue, double.MaxValue, double.MaxValue, double.MaxValue];
            for (int run = 0; run < repeat; run++)
            {
                long start = Stopwatch.GetTimestamp();
                using BatchResult result = Batch.Run(jobs, fonts, folder, null, options, null, CancellationToken.None);
                best = Math.Max(best, result.Drawn / Stopwatch.GetElapsedTime(start).TotalSeconds);
                bytes = result.Counts.Sum(c => (double)c.Bytes) / result.Drawn;
                foreach ((int i, double ms) in Apart(requests, fonts, options, folder).Index()) phases[i] = Math.Min(phases[i], ms);
            }

            using Process self = Process.GetCurrentProcess();
            return new BatchFigures(best, bytes, phases, self.PeakWorkingSet64);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public string ToString(string theme, string size) => string.Create(
        CultureInfo.InvariantCulture,
        $"{theme,-11} {size,-10} {Rate,8:0.0} {Bytes / 1024,10:0.0} {Phases[0],11:0.00} {Phases[1],9:0.00} {Phases[2],11:0.00} {Phases[3],10:0.00} {Peak / 1048576.0,10:0}");

    private static double[] Apart(IReadOnlyList<CardRequest> requests, FontCatalog fonts, BatchOptions options, string folder)
    {
        using CardLayout layout = new(fonts);
        using FrameRenderer renderer = new(fonts);
        using MemoryStream stream = new();
        ImageEncoder encoder = new();
        double[] spent = new double[4];
        int cards = 0;
        foreach (CardRequest request in requests)
        {
            TimeSpan start = Environment.CpuUsage.TotalTime;
            IReadOnlyList<Frame> frames = layout.Arrange(request).Frames;
            Lap(ref spent[0], ref start);
            foreach (Frame frame in frames)
            {
                PixelBuffer pixels = renderer.Draw(frame, options.Scale);
                Lap(ref spent[1], ref start);
                stream.SetLength(0);
                encoder.Encode(pixels, options.Encoding, stream);
                Lap(ref spent[2], ref start);
                SafeFile.Write(Path.Combine(folder, "apart"), stream.GetBuffer().AsSpan(0, (int)stream.Length));
                Lap(ref spent[3], ref start);
                cards++;
            }
        }

        return [.. spent.Select(s => s / cards)];
    }

    // Time of the processor, not of the clock: other work on the machine counts less.
    private static void Lap(ref double spent, ref TimeSpan start)
    {
        TimeSpan now = Environment.CpuUsage.TotalTime;
        spent += (now - start).TotalMilliseconds;
        start = now;
    }
}
