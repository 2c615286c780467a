namespace QuoteCards.Pairing;

/// <summary>Tells sponsor reads and calls to subscribe.</summary>
internal static class Promotion
{
    private static readonly string[] Signs =
    [
        "use code", "promo code", "discount code", "% off", "percent off", "brought to you by", "sponsored by", "today's sponsor", "our sponsor", "free trial", "subscribe to", "hit subscribe",
        "like and subscribe", "leave a review", "leave us a review", "five-star review", "five star review", "rate and review", "wherever you get your podcasts", "become a patron", "join our patreon", "sign up at", "head to ", "gutscheincode", "abonnez-vous", "suscríbete",
        "thanks for reading", "thanks for listening", "thank you for reading", "thank you for listening", "see you next week", "see you next time", "until next time", "bis nächste woche", "bis zum nächsten mal", "à la semaine prochaine", "hasta la próxima", "até a próxima",
    ];

    /// <summary>True when the words hold a phrase that only advertisements use.</summary>
    public static bool Sounds(string words)
    {
        string plain = words.Replace('’', '\'');
        return Signs.Any(s => plain.Contains(s, StringComparison.OrdinalIgnoreCase) && (s != "head to " || plain.Contains(".com", StringComparison.OrdinalIgnoreCase)));
    }
}
