using System.Collections.Frozen;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Finds the speaker that a heading or a sentence right above a quote names.</summary>
internal static class LeadIn
{
    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
        ["says", "said", "explains", "explained", "adds", "added", "notes", "noted", "warns", "warned", "argues", "argued", "jokes", "joked", "opens", "contributes",
         "offers", "reflects", "puts", "raises", "provides", "shares", "describes", "observes", "points", "asks", "asked", "remarks", "states", "recalls", "claims",
         "concludes", "emphasizes", "emphasises", "highlights", "insists", "admits", "suggests", "tells", "told", "continues", "replies", "answers", "quips", "sums", "predicts",
         "elaborates", "expresses", "believes", "thinks", "cautions", "recounts", "stresses", "underscores", "introduces", "summarizes", "summarises", "discusses"],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Openings = ["According to ", "In the words of ", "As "];

    /// <summary>The name and how it was known; null when the line names no speaker.</summary>
    public static (string Name, EvidenceRule Rule)? Find(string line)
    {
        string text = line.Trim(' ', '*', '_', '-').TrimEnd(':').Trim(' ', '*', '_');
        foreach (string opening in Openings)
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && NameScan.AtStart(text[opening.Length..], out int taken) is { } named)
                return opening == "As " && !Speaks(text[(opening.Length + taken)..], 1) ? null : (named, EvidenceRule.LeadIn);
        if (NameScan.AtStart(text, out int length) is not { } name) return null;
        string rest = text[length..].TrimStart();
        if (rest.Length == 0) return line.TrimEnd(' ', '*').EndsWith(':') ? (name, EvidenceRule.Heading) : null;
        if (rest.StartsWith("on ", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("about ", StringComparison.OrdinalIgnoreCase)) return (name, EvidenceRule.Heading);
        if (rest[0] == ',' && rest.LastIndexOf(',') is var comma and > 0) rest = rest[(comma + 1)..];
        return Speaks(rest, 3) ? (name, EvidenceRule.LeadIn) : null;
    }

    private static bool Speaks(string rest, int within)
    {
        string[] words = rest.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i < Math.Min(within, words.Length); i++)
            if (Verbs.Contains(words[i].Trim(',', '.', ':', ';'))) return true;
        return false;
    }
}
