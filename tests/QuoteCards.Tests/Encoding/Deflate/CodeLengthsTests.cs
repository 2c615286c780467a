using CsCheck;
using QuoteCards.Encoding.Deflate;

namespace QuoteCards.Tests.Encoding.Deflate;

public sealed class CodeLengthsTests
{
    private static readonly Gen<int[]> Counts = Gen.OneOf(
        Gen.Int[0, 50].Array[2, 286], Gen.Int[0, 1_000_000].Array[2, 286],
        // Fibonacci's numbers make the deepest of all trees.
        Gen.Int[2, 40].Select(n => Enumerable.Range(0, n).Aggregate(new List<int> { 1, 1 }, (f, _) => [.. f, f[^1] + f[^2]]).ToArray()));

    [Theory]
    [InlineData(7)]
    [InlineData(15)]
    public void CodesFillTheirSpaceAndNoneIsTooLong(int most) => Counts.Sample(
        counts =>
        {
            if (counts.Count(c => c > 0) > 1 << most) return;
            byte[] lengths = Lengths(counts, most);

            lengths.ShouldAllBe(l => l <= most);
            for (int i = 0; i < counts.Length; i++) (lengths[i] > 0).ShouldBe(counts[i] > 0);
            if (counts.Count(c => c > 0) > 1) lengths.Where(l => l > 0).Sum(l => Math.Pow(2, -l)).ShouldBe(1);
        },
        iter: 1000);

    [Fact]
    public void WithoutALimitInTheWayTheCostIsHuffmansOwn() => Gen.Int[1, 2000].Array[2, 100].Sample(
        counts =>
        {
            byte[] lengths = Lengths(counts, 15);
            if (lengths.Max() == 15) return;

            counts.Zip(lengths).Sum(p => (long)p.First * p.Second).ShouldBe(Least(counts));
        },
        iter: 500);

    [Fact]
    public void OneSymbolTakesOneBit() => Lengths([0, 9, 0], 15).ShouldBe([0, 1, 0]);

    private static byte[] Lengths(int[] counts, int most)
    {
        byte[] lengths = new byte[counts.Length];
        CodeLengths.Find(counts, most, lengths);
        return lengths;
    }

    // Joining the two rarest again and again costs their sum each time (Huffman 1952).
    private static long Least(int[] counts)
    {
        PriorityQueue<long, long> queue = new(counts.Select(c => ((long)c, (long)c)));
        long cost = 0;
        while (queue.Count > 1)
        {
            long sum = queue.Dequeue() + queue.Dequeue();
            cost += sum;
            queue.Enqueue(sum, sum);
        }

        return cost;
    }
}
