using QuoteCards.Cards;
using QuoteCards.Themes;
using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>Grounds drawn once for each theme and size, by whichever worker needs one first. Opaque, so their pixels are copied as they are. Safe to share between threads.</summary>
internal sealed class GroundCache : IDisposable
{
    // Thirteen grounds of 1080 by 1080, seven of 1080 by 1920; what the encoder knows of a ground takes twice as much again.
    private const long MostBytes = 64L << 20;

    // A float surface of the whole card would take 33 MB at 1080 by 1920; strips of this many rows take 1 MB.
    private const int Strip = 64;

    // Workers wait for their first ground, and their cores may as well draw it.
    private const int Parts = 4;

    private readonly Lock _gate = new();

    // The one used last stands last.
    private readonly List<Entry> _made = [];

    /// <summary>The pictures that grounds and cards show.</summary>
    public PictureCache Pictures { get; } = new();

    public static SKImageInfo Info(int width, int height) =>
        new(width, height, SKColorType.Rgba8888, SKAlphaType.Premul, null);

    /// <summary>The ground's pixels; the same object as long as it is kept.</summary>
    public GroundPixels Get(Frame frame, int width, int height, double scale)
    {
        Entry entry;
        lock (_gate)
        {
            int at = _made.FindIndex(e => e.Width == width && e.Height == height && e.Scale == scale && Same(e.Ground, frame.Ground));
            entry = at >= 0 ? _made[at] : new Entry(frame.Ground, width, height, scale, new Lazy<GroundPixels>(() => Make(frame.Ground, width, height, scale, Pictures)));
            if (at >= 0) _made.RemoveAt(at);
            _made.Add(entry);
            while (_made.Count > 1 && _made.Sum(e => e.Bytes) > MostBytes) _made.RemoveAt(0);
        }

        // Drawn outside the gate: workers wait only for the ground that they need.
        return entry.Pixels.Value;
    }

    public void Dispose() => Pictures.Dispose();

    private static GroundPixels Make(Ground ground, int width, int height, double scale, PictureCache pictures) => ground.Layers.Count == 0
        ? new GroundPixels(ground.Base.R | ((uint)ground.Base.G << 8) | ((uint)ground.Base.B << 16) | 0xFF000000, width, height)
        : new GroundPixels(Paint(ground, width, height, scale, pictures), width, height);

    private static byte[] Paint(Ground ground, int width, int height, double scale, PictureCache pictures)
    {
        byte[] made = GC.AllocateUninitializedArray<byte>(width * height * 4);
        int strips = (height + Strip - 1) / Strip;
        // A picture is drawn by one at a time.
        bool alone = ground.Layers.Any(l => l is GroundLayer.Picture);
        Strands.Run(alone ? 1 : Parts, part =>
        {
            using StripPainter painter = new(ground, width, height, Strip);
            for (int i = part; i < strips; i += alone ? 1 : Parts) painter.Paint(i * Strip, scale, pictures, made);
        });
        return made;
    }

    private static bool Same(Ground a, Ground b) => a.Base == b.Base && a.Layers.SequenceEqual(b.Layers);

    private sealed record Entry(Ground Ground, int Width, int Height, double Scale, Lazy<GroundPixels> Pixels)
    {
        public long Bytes => 4L * Width * Height;
    }
}
