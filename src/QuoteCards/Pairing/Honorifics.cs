namespace QuoteCards.Pairing;

/// <summary>The words that Japanese puts behind a name and a card leaves off.</summary>
internal static class Honorifics
{
    private static readonly string[] Behind = ["さん", "さま", "様", "氏", "先生"];

    /// <summary>The name alone.</summary>
    public static string Strip(string name)
    {
        foreach (string word in Behind)
            if (name.Length > word.Length + 1 && name[0] >= '\u3041' && name.EndsWith(word, StringComparison.Ordinal)) return name[..^word.Length];
        return name;
    }
}
