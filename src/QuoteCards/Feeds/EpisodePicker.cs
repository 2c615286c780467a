using System.Globalization;
using System.Text.RegularExpressions;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Feeds.Items;

namespace QuoteCards.Feeds;

/// <summary>Picks one episode of a feed.</summary>
public static partial class EpisodePicker
{
    // More candidates than these are no help.
    private const int Shown = 6;

    // A guid of a link or of two hashes; longer ones would cost more than a moment each.
    private const int LongestWord = 120;

    /// <summary>
    /// <c>latest</c>, a number (<c>42</c>, <c>#42</c>, of a season <c>S2E5</c>), a guid, a title or a part of one that no other has; titles without case and punctuation.
    /// They are tried in this order. Null, and an error with the candidates, the nearest title or guid, or the numbers there are, when none fits, or more than one.
    /// </summary>
    public static FeedItem? Pick(Feed feed, string wanted, out Diagnostic? problem)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(wanted);
        problem = null;
        string word = wanted.Trim();
        FeedItem[] fit = word.Equals("latest", StringComparison.OrdinalIgnoreCase) ? [Latest(feed)] : Fitting(feed.Items, word);
        if (fit.Length == 1) return fit[0];
        problem = fit.Length == 0 ? Unknown(feed, word) : Ambiguous(fit, word);
        return null;
    }

    // A feed without dates is newest first, as is the custom.
    private static FeedItem Latest(Feed feed) => feed.Items.MaxBy(i => i.Moment ?? DateTime.MinValue)!;

    private static FeedItem[] Fitting(IReadOnlyList<FeedItem> items, string word)
    {
        if (Numbered().Match(word) is { Success: true } m)
        {
            FeedItem[] numbered = [.. items.Where(i => Same(i.Number, m.Groups["n"].Value) && (!m.Groups["s"].Success || Same(i.Season, m.Groups["s"].Value)))];
            FeedItem[] full = [.. numbered.Where(i => i.IsFull)];
            if (numbered.Length > 0) return full.Length > 0 ? full : numbered;
        }

        // A guid is one episode for ever; where a feed has it twice, the first is the newer.
        if (items.FirstOrDefault(i => i.Guid == word) is { } known) return [known];
        FeedItem[] titled = [.. items.Where(i => string.Equals(i.Title, word, StringComparison.OrdinalIgnoreCase))];
        if (titled.Length > 0) return titled;
        string plain = QuoteId.Normalise(word);
        if (plain.Length == 0) return [];
        (FeedItem Item, string Title)[] all = [.. items.Where(i => i.Title is not null).Select(i => (i, QuoteId.Normalise(i.Title!)))];
        FeedItem[] same = [.. all.Where(a => a.Title == plain).Select(a => a.Item)];
        return same.Length > 0 ? same : [.. all.Where(a => a.Title.Contains(plain, StringComparison.Ordinal)).Select(a => a.Item)];
    }

    private static bool Same(string? number, string wanted) =>
        number is not null && (number == wanted || (decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal a) && decimal.TryParse(wanted, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal b) && a == b));

    private static Diagnostic Ambiguous(FeedItem[] fit, string word)
    {
        string more = fit.Length > Shown ? $" and {fit.Length - Shown} more" : "";
        string list = string.Join(", ", fit.Take(Shown).Select(Name));
        return Diagnostic.Error("episode-ambiguous", $"{fit.Length} episodes fit \"{word}\": {list}{more}", fit[0].Place, "name one by its number, its season and number as in S2E5, its guid, or more of its title");
    }

    private static Diagnostic Unknown(Feed feed, string word)
    {
        if (Numbers(feed.Items, word) is { } range) return Told(feed, word, range);
        string? near = NearestTitle.Find(word, feed.Items) ?? (word.Length is > 3 and <= LongestWord ? NearestWord.Find(word, [.. feed.Items.Select(i => i.Guid).OfType<string>().Where(g => g.Length <= LongestWord)]) : null);
        return Told(feed, word, near is null ? "quotecards list shows them all" : $"did you mean \"{near}\"?");
    }

    private static Diagnostic Told(Feed feed, string word, string hint)
    {
        string numbers = feed.Items.Any(i => i.Number is not null) ? "number, " : "";
        return Diagnostic.Error("episode-unknown", $"no episode has the {numbers}guid or title \"{word}\"", new Place(feed.Items[0].Place.File), hint);
    }

    // Which numbers there are, for one that there is not; null for what is no number.
    private static string? Numbers(IReadOnlyList<FeedItem> items, string word)
    {
        if (Numbered().Match(word) is not { Success: true } m) return null;
        string season = m.Groups["s"].Value;
        bool seasonal = season.Length > 0 && items.Any(i => Same(i.Season, season));
        decimal[] known = [.. items.Where(i => i.IsFull && (!seasonal || Same(i.Season, season))).Select(i => decimal.TryParse(i.Number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal n) ? n : -1).Where(n => n >= 0)];
        if (known.Length == 0) return null;
        string range = known.Min() == known.Max() ? $"only {known.Min()}" : $"{known.Min()} to {known.Max()}";
        return string.Create(CultureInfo.InvariantCulture, $"{(seasonal ? $"season {season}" : "the feed")} has {range}; quotecards list shows them all");
    }

    private static string Name(FeedItem item)
    {
        string number = item.Number is null ? "" : item.Season is null ? $"#{item.Number} " : $"S{item.Season}E{item.Number} ";
        string date = item.Date is { } d ? d.ToString(" (yyyy-MM-dd)", CultureInfo.InvariantCulture) : "";
        return $"{number}{item.Title ?? item.Guid ?? "without a title"}{date}";
    }

    [GeneratedRegex(@"^(?:#|(?:S(?<s>[0-9]{1,4})\s?)?(?:E|EP|Episode)\.?\s?|(?<s>[0-9]{1,4})x)?(?<n>[0-9]{1,9}(?:\.[0-9]{1,3})?)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
