using System.Text.RegularExpressions;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Who and when, as they stand after a dash, in brackets or before a colon.</summary>
internal sealed partial record Attribution
{
    private static readonly string[] ByWords = ["by ", "from ", "via ", "von ", "par ", "por ", "di ", "av ", "af "];

    private static readonly string[] Dashes = ["—", "–", "―", "--", "-", "~", "～", .. ByWords];

    /// <summary>A name, or null; two people as they are written when <see cref="Several"/>.</summary>
    public string? Name { get; init; }

    /// <summary>What stands after the name's comma, or null.</summary>
    public string? Role { get; init; }

    /// <summary>Such as <c>@ada</c>, or null.</summary>
    public string? Handle { get; init; }

    /// <summary>A time, or null.</summary>
    public Timestamp? At { get; init; }

    /// <summary>Where a range ends, or null.</summary>
    public Timestamp? End { get; init; }

    /// <summary>True when the text holds nothing else.</summary>
    public bool Clean { get; init; }

    /// <summary>True when it names more than one person.</summary>
    public bool Several { get; init; }

    /// <summary>True when a word such as "by" joins it to what it signs, as an author is joined to a title.</summary>
    public bool ByWord { get; init; }

    /// <summary>Reads what stands after a quote or on a line of its own under it; a name needs a dash, brackets or a time beside it.</summary>
    public static Attribution Read(string text)
    {
        TimeReading time = TimeScan.Take(text);
        Attribution made = new() { At = time.At, End = time.End, Clean = true };
        string rest = Plain(time.Left).Trim(' ', '_', '|', '·', '.', ',', '،', ';', '｜');
        bool byWord = Array.Exists(ByWords, w => rest.StartsWith(w, StringComparison.OrdinalIgnoreCase));
        bool dashed = Undash(ref rest);
        // What follows the dot is a remark.
        if (rest is ['·' or '|', ..]) rest = "";
        if (rest is ['(', .., ')'] or ['[', .., ']'] or ['（', .., '）']) (rest, dashed) = (rest[1..^1], true);
        rest = rest.Trim(' ', ',', '،', '-', '–', '—', '·', '|', '｜', '_', ';', ':');
        Undash(ref rest);
        rest = InBrackets(rest);
        if (rest.IndexOf(" · ", StringComparison.Ordinal) is > 0 and var note) rest = rest[..note];
        if (rest.Length == 0 || ((dashed || time.At is not null) && IsNobody(rest))) return made;
        return dashed || time.At is not null ? (made with { ByWord = byWord }).With(rest, dashed) : made with { Clean = false };
    }

    /// <summary>Reads what stands before a quote on its line: <c>[12:34] Ada:</c>, <c>Ada (12:34):</c>, <c>12:34 –</c>. Null when it is something else.</summary>
    public static Attribution? Before(string head)
    {
        if (head.Length > 160) return null;
        TimeReading time = TimeScan.Take(head);
        string end = time.Left.TrimEnd(' ', '*', '_', '=');
        string rest = InBrackets(Plain(time.Left).Trim(' ', '-', '–', '—', '|', '｜', ':', '：', '_', ',', '~'));
        Attribution made = new() { At = time.At, End = time.End, Clean = true };
        if (rest.Length == 0 || IsNobody(rest)) return made;
        if (time.At is null && end is not [.., ':' or '：' or '|' or '｜' or '—' or '–' or '-' or '~']) return null;
        Attribution read = made.With(CaselessLeadIn.Find(rest) ?? rest);
        return read.Clean ? read : null;
    }

    private static string Plain(string text) => text.Replace("*", "", StringComparison.Ordinal).Replace("==", "", StringComparison.Ordinal);

    // "Host", "Speaker 2", "Unknown"
    private static bool IsNobody(string text) => WordLists.Nobody.Contains(text.TrimEnd(' ', '#', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'));

    // "Host (Ada)": the name stands behind its part.
    private static string InBrackets(string text) =>
        Parts().Match(text) is { Success: true } m && IsNobody(m.Groups["p"].Value.Trim()) && NameScan.IsName(m.Groups["n"].Value) ? m.Groups["n"].Value : text;

    private static bool Undash(ref string text)
    {
        foreach (string dash in Dashes)
            if (text.StartsWith(dash, StringComparison.OrdinalIgnoreCase))
            {
                text = text[dash.Length..].TrimStart(' ', '-', '_', '~');
                return true;
            }

        return false;
    }

    private Attribution With(string rest, bool behind = false)
    {
        string? handle = null;
        if (Handles().Match(rest) is { Success: true } m)
        {
            handle = m.Value;
            rest = rest.Remove(m.Index, m.Length).Replace("()", "", StringComparison.Ordinal).Trim(' ', ',');
            // Where nothing else is said, the handle is the name.
            if (rest.Length == 0) return this with { Name = handle, Handle = handle };
        }

        if (NameScan.AtStart(rest, out int length) is not { } name) return this with { Clean = false };
        string after = rest[length..].Trim(' ', '_', '.');
        if (after.Length == 0) return this with { Name = name, Handle = handle };
        if (IsSeveral(rest)) return this with { Name = rest.Trim(' ', '.'), Several = true };
        if (behind && About().IsMatch(after)) return this with { Name = name, Handle = handle };
        string role = after.Trim(' ', ',', '،', '(', ')', '[', ']', '|', '·', '–', '—', '-', '/', '（', '）', ';', ':', '：');
        bool parted = after[0] is ',' or '،' or '(' or '[' or '|' or '·' or '–' or '—' or '-' or '/' or '（' || Linked().IsMatch(after);
        return parted && IsRole(role) && !EpisodeHead.Counts(role) ? this with { Name = name, Role = role.Length == 0 ? null : role, Handle = handle } : this with { Clean = false };
    }

    // "Ada and Ben", "Ada Okafor, Ben Smit & Cleo"
    private static bool IsSeveral(string text)
    {
        string[] people = And().Split(text.TrimEnd('.'));
        if (people.Length < 2 || people.Length > 8) return false;
        bool joined = And().Matches(text).Any(m => m.Value.Trim(' ', ',').Length > 0);
        return joined && people.All(p => NameScan.IsName(p.Trim()));
    }

    private static bool IsRole(string role) => role.Length <= 80 && role.Split(' ').Length <= 10 && !Sentences().IsMatch(role) && !MarkScan.Has(role) && !SpeechVerbs.Has(role[(role.LastIndexOf(' ') + 1)..]);

    [GeneratedRegex(@"(?<![\w.])@[A-Za-z0-9_.]{1,40}(?<!\.)", RegexOptions.CultureInvariant)]
    private static partial Regex Handles();

    [GeneratedRegex(@"^(?:of|from|at|bei|chez|de) \p{Lu}", RegexOptions.CultureInvariant)]
    private static partial Regex Linked();

    // What begins or ends like a clause of a sentence is no role.
    [GeneratedRegex(@"^(?:and|but|who|which|says|said|when|while|as|where|because|so|then)\b|[a-z]{4}[.!?]$|[!?]|\. [A-Z][a-z]{3}", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\s*(?:,\s*(?:and|&|und|et|y|e|en|и|i|ve|og|och)\s|,|、|，|\s(?:and|&|\+|und|et|y|e|en|и|ve|og|och)\s|和|与|與)\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex And();

    [GeneratedRegex(@"^(?<p>\p{L}[\p{L} -]{2,20}?) ?[(\[（](?<n>[^()（）\[\]]{2,40})[)\]）]$", RegexOptions.CultureInvariant)]
    private static partial Regex Parts();

    // "Ada Okafor on why she stays"
    [GeneratedRegex(@"^,?\s?(?:on|about|über|zum?|zur|sur|sobre|su|over)\s.{2,80}$", RegexOptions.CultureInvariant)]
    private static partial Regex About();
}
