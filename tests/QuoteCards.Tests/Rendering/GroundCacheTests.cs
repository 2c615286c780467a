using QuoteCards.Cards;
using QuoteCards.Rendering;
using QuoteCards.Tests.Cards;

namespace QuoteCards.Tests.Rendering;

public sealed class GroundCacheTests
{
    [Fact]
    public void WorkersShareTheGroundThatOneOfThemDrew()
    {
        using CardLayout layout = new(SampleCards.Fonts);
        Frame[] frames = [.. SampleCards.Words.Select(w => layout.Arrange(SampleCards.Card("dusk", "300x300", w)).Frames[0])];
        GroundCache shared = new();
        using FrameRenderer alone = new(SampleCards.Fonts);
        PixelBuffer[] drawn = new PixelBuffer[frames.Length];
        List<FrameRenderer> workers = [.. frames.Select(_ => new FrameRenderer(SampleCards.Fonts, shared))];

        Parallel.For(0, frames.Length, i => drawn[i] = workers[i].Draw(frames[i]));

        drawn.Select(d => d.Ground).Distinct(ReferenceEqualityComparer.Instance).ShouldHaveSingleItem();
        for (int i = 0; i < frames.Length; i++) drawn[i].Pixels.Span.SequenceEqual(alone.Draw(frames[i]).Pixels.Span).ShouldBeTrue(SampleCards.Words[i]);
        workers.ForEach(w => w.Dispose());
    }

    [Fact]
    public void GroundsThatTakeTooMuchMemoryGiveWayToTheLatest()
    {
        using GroundCache cache = new();
        using CardLayout layout = new(SampleCards.Fonts);
        Frame frame = layout.Arrange(SampleCards.Card("plain", "square", "Use the console.")).Frames[0];
        GroundPixels first = cache.Get(frame, 1000, 1000, 1), second = cache.Get(frame, 1000, 1001, 1);

        // Sixteen of four megabytes fit; the first was asked for again, so the second goes.
        for (int i = 2; i < 16; i++) cache.Get(frame, 1000, 1000 + i, 1);
        cache.Get(frame, 1000, 1000, 1).ShouldBeSameAs(first);
        cache.Get(frame, 1000, 1100, 1);
        cache.Get(frame, 1000, 1000, 1).ShouldBeSameAs(first);

        cache.Get(frame, 1000, 1001, 1).ShouldNotBeSameAs(second);
    }
}
