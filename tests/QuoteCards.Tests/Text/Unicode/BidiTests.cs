using QuoteCards.Text.Unicode;

namespace QuoteCards.Tests.Text.Unicode;

public sealed class BidiTests
{
    [Fact]
    public void LatinInAHebrewLineStandsOnTheNextLevel()
    {
        byte[] levels = Bidi.Resolve("אני Ada כן", null, out int paragraph);
        paragraph.ShouldBe(1);
        string.Concat(levels).ShouldBe("1111222111");
    }

    [Fact]
    public void AllParagraphsOfACardTakeOneDirection()
    {
        byte[] levels = Bidi.Resolve("...\nשלום\nAda", null, out int paragraph);
        paragraph.ShouldBe(1);
        string.Concat(levels).ShouldBe("1111" + "11111" + "222");
    }

    [Fact]
    public void AnEmbeddingEndsWithItsParagraph()
    {
        byte[] levels = Bidi.Resolve("a\u202Eb\nc", 0, out _);
        string.Concat(levels).ShouldBe("00100");
    }

    [Fact]
    public void TextOfTheLeftAllocatesNothingButTheAnswer()
    {
        string text = string.Concat(Enumerable.Repeat("Plain words — “and” 漢字 😀, 12. ", 10));
        Bidi.Resolve(text, null, out _).ShouldAllBe(l => l == 0);

        // The least of a few, since the runtime itself allocates when a method runs for the first time.
        long least = Enumerable.Range(0, 20).Min(_ =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            Bidi.Resolve(text, null, out int _);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });
        least.ShouldBeLessThanOrEqualTo(text.Length + 32);
    }

    [Fact]
    public void SpacesAtALinesEndGoToTheParagraphsSide()
    {
        byte[] levels = [1, 1, 1, 1];
        BidiLine.ResetEnd("אב  ", levels, 0);
        levels.ShouldBe([1, 1, 0, 0]);
    }

    [Fact]
    public void RunsAreReorderedByLevel()
    {
        int[] order = new int[5];
        BidiLine.VisualOrder([0, 1, 2, 1, 0], order);
        order.ShouldBe([0, 3, 2, 1, 4]);
    }

    [Theory]
    [InlineData('(', ')')]
    [InlineData('»', '«')]
    [InlineData('≤', '≥')]
    [InlineData('a', 'a')]
    public void BracketsHaveMirrorImages(char mark, char mirror) => Bidi.MirrorOf(mark).ShouldBe(mirror);
}
