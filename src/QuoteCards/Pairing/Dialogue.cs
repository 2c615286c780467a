using System.Text.RegularExpressions;

namespace QuoteCards.Pairing;

/// <summary>Tells whether a quote holds two people's turns.</summary>
internal static partial class Dialogue
{
    /// <summary>True when two different names stand before colons at the beginnings of its sentences.</summary>
    public static bool Within(string words)
    {
        string? first = null;
        foreach (Match m in Turns().Matches(words))
        {
            string name = m.Groups["n"].Value;
            if (!NameScan.IsName(name)) continue;
            if (first is not null && first != name) return true;
            first = name;
        }

        return false;
    }

    [GeneratedRegex(@"(?:^|[.!?…]\s|\n)(?<n>\p{Lu}[\p{L}'’.-]{0,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,2}):\s", RegexOptions.CultureInvariant)]
    private static partial Regex Turns();
}
