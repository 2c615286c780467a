using System.Runtime.InteropServices;

namespace QuoteCards.UnicodeTables;

/// <summary>A value for every code point, with equal blocks stored once (The Unicode Standard, 5.1, multistage tables).</summary>
internal sealed record TwoStageTable(int Shift, IReadOnlyList<int> Blocks, IReadOnlyList<byte> Values)
{
    /// <summary>In bytes.</summary>
    public int Size => Blocks.Count + Values.Count;

    /// <summary>The smallest table whose blocks can be numbered in a byte: spans of bytes need no help from the runtime, not even before it has optimised the lookup.</summary>
    public static TwoStageTable Of(byte[] values) =>
        Enumerable.Range(5, 6).Select(shift => Of(values, shift)).Where(t => t.Blocks.Max() <= byte.MaxValue).MinBy(t => t.Size)!;

    private static TwoStageTable Of(byte[] values, int shift)
    {
        Dictionary<string, int> known = new(StringComparer.Ordinal);
        List<int> blocks = [];
        List<byte> kept = [];
        for (int at = 0; at < values.Length; at += 1 << shift)
        {
            ReadOnlySpan<byte> block = values.AsSpan(at, 1 << shift);
            string key = Convert.ToHexString(block);
            if (!known.TryGetValue(key, out int number))
            {
                known[key] = number = known.Count;
                kept.AddRange(block);
            }

            blocks.Add(number);
        }

        return new TwoStageTable(shift, blocks, kept);
    }
}
