using QuoteCards.Diagnostics;
using QuoteCards.Feeds.Items;

namespace QuoteCards.Feeds;

/// <summary>Finds the title that a mistyped one, or a mistyped part of one, was probably meant to be.</summary>
internal static class NearestTitle
{
    // So that no feed makes a mistyped word cost more than a moment.
    private const int MostTitles = 5000, MostCharacters = 120, MostWords = 16;

    /// <summary>The title, or null when none is near.</summary>
    public static string? Find(string word, IReadOnlyList<FeedItem> items)
    {
        if (word.Length is < 3 or > MostCharacters) return null;
        string[] titles = [.. items.Select(i => i.Title).OfType<string>().Take(MostTitles).Select(t => t.Length > MostCharacters ? t[..MostCharacters] : t)];
        if (NearestWord.Find(word, titles) is { } whole) return whole;
        // No whole title is near: a run of as many words of one may be.
        int count = word.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        Dictionary<string, string> runs = new(StringComparer.Ordinal);
        foreach (string title in titles)
        {
            string[] words = title.Split(' ', MostWords, StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i + count <= words.Length; i++)
                if (string.Join(' ', words[i..(i + count)]) is { Length: > 2 } run && Math.Abs(run.Length - word.Length) <= 3) runs.TryAdd(run, title);
        }

        return NearestWord.Find(word, runs.Keys) is { } near ? runs[near] : null;
    }
}
