using System.Globalization;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Suggestions;

/// <summary>
/// The score of a passage. It is a sum of points, each with its reason, so that a reader can argue with it; the points are judgement, not measurement:
/// what sells on a card is a whole thought (20), of a size that can be set large (20), about something (up to 20), with an edge (up to 25).
/// The page beside this file lists them all.
/// </summary>
internal sealed class PassageScore(WordStream stream)
{
    // A card reads well at 12 to 30 words; below 5 nothing is said, above 45 nobody reads it.
    private const int Short = 8, Full = 12, Long = 30, TooShort = 5, TooLong = 45;

    private static readonly HashSet<string> Connectives = new(StringComparer.Ordinal)
    {
        "and", "but", "so", "because", "or", "then", "also", "which", "yeah", "yes", "no", "okay", "well", "right", "exactly", "anyway", "however", "therefore", "plus", "now", "oh", "sure", "like", "um", "uh",
    };

    private static readonly HashSet<string> Pronouns = new(StringComparer.Ordinal) { "he", "she", "it", "they", "this", "that", "these", "those", "him", "her", "them", "there", "his", "their", "its" };

    private static readonly HashSet<string> Emphatic = new(StringComparer.Ordinal)
    {
        "never", "always", "every", "only", "nobody", "everybody", "everyone", "nothing", "everything", "best", "worst", "most", "hardest", "biggest", "greatest", "first", "1th", "impossible", "secret", "truth", "must", "ever",
    };

    private static readonly string[] Contrasts = [" not ", " but ", " instead ", " rather than ", " than ", " without ", " unless ", " until ", " although ", " even though "];

    private static readonly string[] Selling =
    [
        "sponsor", "promo code", "discount", "percent off", "free trial", "sign up at", "dot com", "subscribe", "brought to you", "check out", "our partners", "offer code", "leave a review", "rate us", "patreon", "newsletter", "link in",
    ];

    private static readonly string[] Greeting =
    [
        "welcome to", "welcome back", "thanks for", "thank you", "hello", "good morning", "good evening", "good to see", "nice to meet", "my guest", "this is episode", "see you next", "talk to you", "goodbye", "having me", "joining me", "joining us", "on the show", "todays episode",
    ];

    private static readonly string[] Leading =
    [
        "lets talk", "let us talk", "let us start", "let us begin", "let us move", "let us go", "tell me", "tell us", "say more", "let me ask", "can i ask", "i want to ask", "you mentioned", "you have said", "you wrote", "in your book", "your book", "you have this line", "walk us through", "next question",
    ];

    public List<Reason> Of(int first, int last)
    {
        string keys = $" {string.Join(' ', Enumerable.Range(first, last - first + 1).Select(i => stream.Words[i].Key))} ";
        List<Reason> reasons = [new Reason("complete", 20, "whole sentences")];
        Length(last - first + 1, reasons);
        Opening(first, reasons);
        Substance(first, last, reasons);
        Edge(first, last, keys, reasons);
        Faults(first, last, keys, reasons);
        reasons.Sort((a, b) => Math.Abs(a.Points) != Math.Abs(b.Points) ? Math.Abs(b.Points).CompareTo(Math.Abs(a.Points)) : string.CompareOrdinal(a.Name, b.Name));
        return reasons;
    }

    private static void Length(int words, List<Reason> reasons)
    {
        int points = words < TooShort || words > TooLong ? -40 : words < Short ? 8 : words < Full ? 16 : words <= Long ? 20 : 20 - (2 * (words - Long));
        reasons.Add(new Reason("length", points, Words(words)));
    }

    private void Opening(int first, List<Reason> reasons)
    {
        string word = stream.Words[first].Key;
        if (Connectives.Contains(word)) reasons.Add(new Reason("hangs on what came before", -30, word));
        else if (Pronouns.Contains(word)) reasons.Add(new Reason("begins with a pronoun", -25, word));
        else reasons.Add(new Reason("stands alone", 10, word));
    }

    private void Substance(int first, int last, List<Reason> reasons)
    {
        int named = 0, pronouns = 0;
        double told = 0;
        for (int i = first; i <= last; i++)
        {
            SpokenWord word = stream.Words[i];
            if ((word.Has(WordTraits.Number) && !word.Key.EndsWith("th", StringComparison.Ordinal)) || (stream.Names.Contains(word.Key) && word.Key != "i")) named++;
            if (Pronouns.Contains(word.Key)) pronouns++;
            told += stream.Weight(stream.Ids[i]);
        }

        int words = last - first + 1;
        if (named > 0) reasons.Add(new Reason("names and numbers", Math.Min(10, named * 4), Words(named)));
        reasons.Add(new Reason("concrete words", (int)Math.Round(Math.Clamp(((told / words) - 0.3) * 30, 0, 10)), string.Create(CultureInfo.InvariantCulture, $"{told / words:0.00} of 1")));
        if (pronouns * 6 > words) reasons.Add(new Reason("many pronouns", -8, Words(pronouns)));
    }

    private void Edge(int first, int last, string keys, List<Reason> reasons)
    {
        List<string> contrasts = [.. Contrasts.Where(c => keys.Contains(c, StringComparison.Ordinal)).Select(c => c.Trim())];
        if (contrasts.Count > 0) reasons.Add(new Reason("contrast", contrasts.Count > 1 ? 15 : 10, string.Join(", ", contrasts)));
        List<string> emphatic = [.. Enumerable.Range(first, last - first + 1).Select(i => stream.Words[i].Key).Where(Emphatic.Contains).Distinct(StringComparer.Ordinal)];
        if (emphatic.Count > 0) reasons.Add(new Reason("emphasis", Math.Min(10, emphatic.Count * 5), string.Join(", ", emphatic.Select(e => e == "1th" ? "first" : e))));
    }

    private void Faults(int first, int last, string keys, List<Reason> reasons)
    {
        if (Array.Find(Selling, s => keys.Contains($" {s}", StringComparison.Ordinal)) is { } sold) reasons.Add(new Reason("advertisement", -100, sold));
        if (Array.Find(Greeting, g => keys.Contains($" {g}", StringComparison.Ordinal)) is { } greeted) reasons.Add(new Reason("greeting", -100, greeted));
        if (Array.Find(Leading, l => keys.Contains($" {l}", StringComparison.Ordinal)) is { } led) reasons.Add(new Reason("leads over to a question", -40, led));
        if (stream.Text(first, last).EndsWith('?')) reasons.Add(new Reason("a question", -12, "?"));
        int stumbles = Enumerable.Range(first, last - first + 1).Count(i => stream.Marks[i] is Disfluency.Filler or Disfluency.Stutter);
        if (stumbles > 0) reasons.Add(new Reason("fillers and stutters", -4 * stumbles, Words(stumbles)));
    }

    private static string Words(int count) => count == 1 ? "1 word" : string.Create(CultureInfo.InvariantCulture, $"{count} words");
}
