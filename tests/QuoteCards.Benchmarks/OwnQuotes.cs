using System.Text;
using QuoteCards.Episodes;

namespace QuoteCards.Benchmarks;

/// <summary>Quotes made from our own words, the same on every machine: distinct, in English, their lengths spread evenly from 51 to 320 characters.</summary>
internal static class OwnQuotes
{
    // A cut at a word's end adds up to 13 characters to what is asked for.
    private const int Shortest = 52, Longest = 307;

    private static readonly string[] Who =
        ["The team", "A good editor", "My first producer", "Nobody at the station", "The whole neighbourhood", "An honest machine", "Every listener", "The night shift", "Your old notebook", "The second take"];

    private static readonly string[] Does =
        ["never really trusted", "quietly rebuilt", "learned to love", "kept asking about", "walked away from", "wrote a song for", "paid twice for", "still argues over", "forgot to record", "finally understood"];

    private static readonly string[] What =
        ["the simplest answer", "a map of the harbour", "that broken microphone", "the long way home", "a question with no end", "the budget for Friday", "an evening without phones", "the rule about silence", "a very small victory", "the weather in the studio"];

    private static readonly string[] Why =
        ["because it was there", "and that changed everything", "long before anyone noticed", "even when the lights went out", "which is how you learn", "as if it had a choice", "on a Tuesday, of all days", "until the tape ran out", "so the rest of us could sleep", "and we are better for it"];

    /// <summary>The first <paramref name="count"/> quotes, with who said them and when.</summary>
    public static Episode Episode(int count)
    {
        List<Quote> quotes = [];
        for (int i = 0; i < count; i++)
        {
            string words = Words(i, Shortest + (i * 7 % 200 * (Longest - Shortest) / 199));
            _ = Timestamp.TryParse($"{i / 60:00}:{i % 60:00}", out Timestamp at);
            Speaker speaker = new(i % 3 == 0 ? "Ada Okafor" : i % 3 == 1 ? "Tomás Lindqvist" : "Mei Hart");
            quotes.Add(new Quote { Id = QuoteId.Of(words), Text = words, Speaker = speaker, Time = at, Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown) });
        }

        return new Episode { Title = "On Fridays", Show = "The Shipping Hour", Date = new DateOnly(2025, 1, 29), Quotes = quotes };
    }

    private static string Words(int index, int length)
    {
        uint state = 0x9E3779B9u ^ ((uint)index * 0x85EBCA6Bu);
        StringBuilder text = new();
        // By chance alone some of ten thousand would be the same.
        if (index >= 1_000) text.Append(System.Globalization.CultureInfo.InvariantCulture, $"In take {index}");
        while (text.Length < length)
        {
            if (text.Length > 0) text.Append(' ');
            text.Append(Pick(Who, ref state)).Append(' ').Append(Pick(Does, ref state)).Append(' ').Append(Pick(What, ref state)).Append(", ").Append(Pick(Why, ref state)).Append('.');
        }

        // Cut at the first word's end that is long enough.
        int end = text.ToString().IndexOf(' ', length - 1);
        if (end > 0) text.Length = end;
        return text.ToString().TrimEnd(',', '.') + ".";
    }

    // xorshift32 (Marsaglia 2003).
    private static string Pick(string[] from, ref uint state)
    {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        return from[(int)(state % (uint)from.Length)];
    }
}
