using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Transcripts.Audits;

/// <summary>
/// Finds the shifts that many quotes share. Along the times of the notes the shift is a step function: nothing, then an advertisement's length,
/// then perhaps two advertisements'. The cheapest steps are found as a path through the quotes (Viterbi 1967).
/// </summary>
internal static class OffsetFinder
{
    // Three quotes that are off by the same seconds are no accident; two may be.
    private const int Fewest = 3;

    // Of all quotes between two steps, this share must agree.
    private const double Share = 0.7;

    // A quote that disagrees costs 1, and one whose time is right as it stands 2, since a shift would spoil it. A step costs a little more, so that one quote makes none, and two steps less than the three quotes between them.
    private const double Step = 1.2;

    private readonly record struct Point(QuoteId Id, Timestamp Noted, double By, bool Same);

    /// <summary>The shifts in the order of the notes' times; none when fewer than three quotes agree.</summary>
    public static IReadOnlyList<TimeOffset> Find(IEnumerable<Quote> quotes, double tolerance)
    {
        List<Point> points = [.. quotes.Where(q => q.Check is { OffsetSeconds: not null }).Select(q => new Point(q.Id, q.Time!.Value, -q.Check!.OffsetSeconds!.Value, q.Check.TimeVerdict == TimeVerdict.Same)).OrderBy(p => p.Noted)];
        List<double> levels = [0, .. Levels([.. points.Where(p => !p.Same).Select(p => p.By).Order()], tolerance)];
        if (levels.Count == 1) return [];
        int[] path = Path(points, levels, tolerance);
        List<TimeOffset> found = [];
        for (int i = 0; i < points.Count;)
        {
            int end = i + 1;
            while (end < points.Count && path[end] == path[i]) end++;
            double level = levels[path[i]];
            List<Point> agree = [.. points.GetRange(i, end - i).Where(p => Agrees(p, level, tolerance))];
            if (level != 0 && agree.Count >= Fewest && agree.Count >= Share * (end - i))
            {
                Timestamp from = i == 0 ? default : agree[0].Noted;
                found.Add(new TimeOffset(Math.Round(Median([.. agree.Select(p => p.By).Order()])), from, end < points.Count ? points[end].Noted : null, [.. agree.Select(p => p.Id)]));
            }

            i = end;
        }

        return found;
    }

    // The middles of the fullest clusters, each no wider than the tolerance on both sides.
    private static List<double> Levels(List<double> off, double tolerance)
    {
        List<double> levels = [];
        while (true)
        {
            (int First, int Count) best = (0, 0);
            for (int i = 0, j = 0; i < off.Count; i++)
            {
                while (j < off.Count && off[j] - off[i] <= 2 * tolerance) j++;
                if (j - i > best.Count) best = (i, j - i);
            }

            if (best.Count < Fewest) return levels;
            levels.Add(Median(off.GetRange(best.First, best.Count)));
            off.RemoveRange(best.First, best.Count);
        }
    }

    private static int[] Path(List<Point> points, List<double> levels, double tolerance)
    {
        double[] cost = new double[levels.Count];
        int[,] from = new int[points.Count, levels.Count];
        for (int i = 0; i < points.Count; i++)
        {
            int cheapest = Array.IndexOf(cost, cost.Min());
            double[] next = new double[levels.Count];
            for (int level = 0; level < levels.Count; level++)
            {
                bool steps = i > 0 && cost[cheapest] + Step < cost[level];
                from[i, level] = steps ? cheapest : level;
                next[level] = (steps ? cost[cheapest] + Step : cost[level]) + (Agrees(points[i], levels[level], tolerance) ? 0 : points[i].Same ? 2 : 1);
            }

            cost = next;
        }

        int[] path = new int[points.Count];
        int at = Array.IndexOf(cost, cost.Min());
        for (int i = points.Count - 1; i >= 0; i--)
        {
            path[i] = at;
            at = from[i, at];
        }

        return path;
    }

    private static bool Agrees(Point point, double level, double tolerance) => (level == 0 && point.Same) || (level != 0 && Math.Abs(point.By - level) <= tolerance);

    private static double Median(List<double> ordered) => ordered[ordered.Count / 2];
}
