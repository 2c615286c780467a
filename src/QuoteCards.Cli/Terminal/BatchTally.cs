using System.Globalization;
using QuoteCards.Batches;

namespace QuoteCards.Cli.Terminal;

/// <summary>What became of the cards of one theme and size.</summary>
internal sealed record BatchTally(string Theme, string Size, int Drawn, int Unchanged, int Failed, long Bytes)
{
    /// <summary>One for each theme and size that the batch reached, in its order.</summary>
    public static IReadOnlyList<BatchTally> Of(BatchResult result) =>
    [
        .. result.Counts.Select(c => new BatchTally(c.Theme, c.Size, c.Drawn, c.Unchanged, c.Failed, c.Bytes)),
    ];

    /// <summary>The same with all sizes of a theme in one.</summary>
    public static IReadOnlyList<BatchTally> ByTheme(IReadOnlyList<BatchTally> tallies) =>
    [
        .. tallies.GroupBy(t => t.Theme).Select(g => new BatchTally(
            g.Key, FormattableString.Invariant($"{g.Count()} sizes"), g.Sum(t => t.Drawn), g.Sum(t => t.Unchanged), g.Sum(t => t.Failed), g.Sum(t => t.Bytes))),
    ];

    /// <summary>A count of bytes in a unit that a person reads: thousands, as disks and networks count.</summary>
    public static string Weight(long bytes) => bytes switch
    {
        < 1000 => string.Create(CultureInfo.InvariantCulture, $"{bytes} B"),
        < 999_500 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e3:0} kB"),
        < 999_950_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB"),
    };
}
