using F23.StringSimilarity;

namespace QuoteCards.Diagnostics;

/// <summary>Finds what a mistyped word was probably meant to be.</summary>
public static class NearestWord
{
    private static readonly OptimalStringAlignment Distance = new();

    /// <summary>The candidate nearest to <paramref name="word"/>, or null when none is within a third of its length (at least two edits).</summary>
    public static string? Find(string word, IEnumerable<string> candidates)
    {
        ArgumentNullException.ThrowIfNull(word);
        ArgumentNullException.ThrowIfNull(candidates);
        string lower = word.ToLowerInvariant();
        double limit = Math.Max(2, word.Length / 3.0);
        string? best = null;
        double least = double.MaxValue;
        foreach (string candidate in candidates)
        {
            double distance = Distance.Distance(lower, candidate.ToLowerInvariant());
            if (distance < least || (distance == least && string.CompareOrdinal(candidate, best) < 0)) (best, least) = (candidate, distance);
        }

        return least <= limit ? best : null;
    }

    /// <summary><c>did you mean "x"?</c>, or null when nothing is near.</summary>
    public static string? Hint(string word, IEnumerable<string> candidates) =>
        Find(word, candidates) is string near ? $"did you mean \"{near}\"?" : null;
}
