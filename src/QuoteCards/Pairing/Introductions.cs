namespace QuoteCards.Pairing;

/// <summary>Finds the people that a sentence introduces: "hosts A, B, and C", "with guest D", "Guests: …".</summary>
internal static class Introductions
{
    // An episode has fewer people; a longer list is one of something else.
    private const int Most = 12;

    private static readonly string[] Signs =
    [
        "hosts ", "host ", "guests ", "guest ", "hosts: ", "host: ", "guests: ", "guest: ", "speakers: ", "with: ", "featuring ", "joined by ", "talks to ", "talks with ", "speaks with ", "interview with ",
        "gäste: ", "gast: ", "zu gast: ", "invités : ", "invité : ", "invitée : ", "invités: ", "invité: ", "invitados: ", "invitado: ", "invitada: ", "convidados: ", "convidado: ", "convidada: ", "ospiti: ", "ospite: ", "ゲスト：", "ゲスト: ",
    ];

    private static readonly string[] Joints = ["and ", "& ", "und ", "et ", "y ", "e "];

    /// <summary>The names, in order.</summary>
    public static IEnumerable<string> Names(string text)
    {
        string plain = text.Replace("*", "", StringComparison.Ordinal);
        foreach (string sign in Signs)
        {
            int at = plain.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || (at > 0 && char.IsLetterOrDigit(plain[at - 1]))) continue;
            int from = at + sign.Length;
            foreach (string name in List(plain[from..Math.Min(plain.Length, from + 400)])) yield return name;
        }
    }

    private static IEnumerable<string> List(string rest)
    {
        for (int n = 0; n < Most && NameScan.AtStart(rest, out int length) is { } name; n++)
        {
            string after = rest[length..];
            if (after is ['\'' or '’', ..]) yield break;
            yield return name;
            // "Ada Okafor (Acme), Ben" and "Ada Okafor, CTO of Acme, and Ben"
            if (after.StartsWith(" (", StringComparison.Ordinal) && after.IndexOf(')', StringComparison.Ordinal) is > 0 and var close) after = after[(close + 1)..];
            string next = after.TrimStart(',', '、', ' ');
            string? joint = Array.Find(Joints, j => next.StartsWith(j, StringComparison.OrdinalIgnoreCase));
            if (joint is null && after is not [',' or '、', ..]) yield break;
            rest = joint is null ? next : next[joint.Length..];
        }
    }
}
