using System.Text.RegularExpressions;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Takes who and when off a line whose words stand in no marks.</summary>
internal static partial class UnmarkedLine
{
    // In UTF-16 code units; "[01:02:33] Ada Okafor, CTO of Acme:" is shorter.
    private const int Near = 100;

    /// <summary>What stands in front of the words and ends with a colon or is a time; empty when nothing does.</summary>
    public static string Front(string line)
    {
        string near = line.Length > Near ? line[..Near] : line;
        if (near is ['[' or '(' or >= '0' and <= '9', ..] && TimeScan.Take(near) is { At: not null } time)
        {
            // The time's own colon is no end of a name.
            int after = near.Length - time.Left.Length;
            int colon = near.IndexOf(':', Math.Min(after, near.Length));
            if (colon > 0 && Attribution.Before(near[..(colon + 1)]) is { Name: not null }) return near[..(colon + 1)];
            return near.EndsWith(time.Left, StringComparison.Ordinal) ? near[..after] : "";
        }

        for (int at = near.IndexOfAny([':', '：']); at > 0; at = near.IndexOfAny([':', '：'], at + 1))
            if ((at + 1 >= near.Length || !char.IsDigit(near[at + 1])) && Attribution.Before(near[..(at + 1)]) is { Name: not null }) return near[..(at + 1)];
        return "";
    }

    /// <summary>The words without who and when in front or behind; null when neither is there.</summary>
    public static Said? Read(string line)
    {
        string front = Front(line);
        Attribution? before = front.Length > 0 ? Attribution.Before(front) : null;
        string words = Opened(front, line[front.Length..]).Trim(' ', '-', '–', '—');
        (words, Attribution? behind) = Behind(words);
        words = Unclosed(words);
        if (before is null && behind is null) return null;
        Attribution who = new()
        {
            Name = behind?.Name ?? before?.Name,
            Role = behind?.Role ?? before?.Role,
            Handle = behind?.Handle ?? before?.Handle,
            At = behind?.At ?? before?.At,
            End = behind?.At is null ? before?.End : behind.End,
            Several = (behind?.Several ?? false) || (before?.Several ?? false),
            Clean = true,
        };
        return new Said(words, who, who.Name is null ? EvidenceRule.None : EvidenceRule.Explicit);
    }

    // "Ada:** words": the emphasis of the name ends behind its colon.
    private static string Opened(string front, string rest)
    {
        foreach (string mark in (string[])["**", "__", "*", "_"])
            if (front.Length > 0 && rest.StartsWith(mark + " ", StringComparison.Ordinal)) return rest[mark.Length..];
        return rest;
    }

    // The list's bullet may have taken the opening one of two marks of emphasis along.
    private static string Unclosed(string words)
    {
        foreach (string mark in (string[])["**", "==", "*", "_"])
            if (words.EndsWith(mark, StringComparison.Ordinal) && words.AsSpan().Count(mark) % 2 == 1) return words[..^mark.Length].TrimEnd();
        return words;
    }

    private static (string Words, Attribution? Behind) Behind(string words)
    {
        int from = Math.Max(0, words.Length - Near);
        for (Match m = Dashes().Match(words); m.Success && m.Index >= from; m = m.NextMatch())
            if (m.Index > 0 && Attribution.Read(words[(m.Groups["d"].Index)..].Trim()) is { Clean: true, Name: not null } named)
                return (words[..m.Index].Trim(), named);
        if (words is [.., ')' or ']'] && words.LastIndexOfAny(['(', '[']) is var open && open >= from && open > 0 && Attribution.Read(words[open..]) is { Clean: true } bracketed && (bracketed.At is not null || bracketed.Name?.Contains(' ', StringComparison.Ordinal) == true))
            return (words[..open].Trim(), bracketed);
        return (words, null);
    }

    // The last one first; what is emphasised may begin with its dash.
    [GeneratedRegex(@"[ 　][*_=]{0,3}(?<d>—|–|―|--|-(?= )|~)", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex Dashes();
}
