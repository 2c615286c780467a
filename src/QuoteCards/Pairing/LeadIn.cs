using System.Text.RegularExpressions;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Finds the speaker that a heading or a sentence beside a quote names.</summary>
internal static partial class LeadIn
{
    // In UTF-16 code units: who speaks stands near the quote, and a scan of more would not be linear.
    private const int Near = 240;

    private static readonly string[] Openings = ["According to ", "In the words of ", "In the words from ", "Laut ", "Selon ", "D'après ", "D’après ", "Según ", "Segundo ", "Secondo ", "Volgens ", "Według ", "По словам ", "Here's ", "Here’s ", "Here is "];

    /// <summary>The name that a heading or a lead-in names, and how; null when it names no speaker. Weak is a name that does something other than speak: it counts only for a person of the episode.</summary>
    public static (string Name, EvidenceRule Rule, bool Weak)? Find(string line)
    {
        string bare = line.Replace("*", "", StringComparison.Ordinal).Trim(' ', '_', '-', '#');
        bool colon = bare is [.., ':' or '：'];
        string text = LastSentence(bare.TrimEnd(':', '：', ' ', ',', '_'));
        foreach (string opening in Openings)
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && NameScan.AtStart(text[opening.Length..], out _) is { } named) return (named, EvidenceRule.LeadIn, false);
        if (CaselessLeadIn.Find(text) is { } other) return (other, EvidenceRule.LeadIn, false);
        if (text.StartsWith("In ", StringComparison.Ordinal) && NameScan.AtStart(text[3..], out int owner) is { } whose && Own().IsMatch(text[(3 + owner)..])) return (whose, EvidenceRule.LeadIn, false);
        if (colon && From().Match(text) is { Success: true } from && NameScan.IsName(from.Groups["n"].Value)) return (from.Groups["n"].Value, EvidenceRule.LeadIn, false);
        if (NameScan.AtStart(text, out int length) is { } name)
        {
            string rest = text[length..];
            if (rest.Trim().Length == 0) return colon ? (name, EvidenceRule.Heading, false) : null;
            if (Own().IsMatch(rest)) return (name, EvidenceRule.Heading, false);
            // "Asked about it, Ada says" begins with a capital that is no name.
            if (Topic().IsMatch(rest) && (name.Contains(' ', StringComparison.Ordinal) || Subjects(rest).Count == 0)) return (name, EvidenceRule.Heading, false);
        }

        List<(string Name, int End)> subjects = Subjects(text);
        if (subjects.Count > 0) return Main(text, subjects) is { } main ? (main, EvidenceRule.LeadIn, false) : null;
        return colon ? Acting(text) : null;
    }

    // Of two who speak, the one of the main clause: "Ada explains what Ben said", "After Ben asks, Ada explains". Null when that cannot be told.
    private static string? Main(string text, List<(string Name, int End)> subjects)
    {
        if (subjects.TrueForAll(s => s.Name == subjects[0].Name)) return subjects[0].Name;
        if (text.StartsWith(subjects[0].Name, StringComparison.Ordinal)) return subjects[0].Name;
        return Subordinate().IsMatch(text) ? subjects[^1].Name : null;
    }

    // "Ada sets the scene with a story:" has the speaker as its subject; "Ada plays a clip of the minister:" and "Ada turns to Ben:" have not.
    private static (string Name, EvidenceRule Rule, bool Weak)? Acting(string text)
    {
        if (NameScan.AtStart(text, out int length) is not { } name) return null;
        Match m = Between().Match(text, length);
        if (!m.Success || SpeechVerbs.Hands(m.Groups["v"].Value)) return null;
        // German writes every noun with a capital.
        bool nouns = German().IsMatch(text);
        for (int at = text.IndexOf(' ', m.Index + m.Length); at >= 0 && at + 1 < text.Length; at = text.IndexOf(' ', at + 1))
            if (char.IsUpper(text[at + 1]) && NameScan.AtStart(text[(at + 1)..], out _) is { } other && other != name && !name.Contains(other, StringComparison.Ordinal) && (!nouns || other.Contains(' ', StringComparison.Ordinal))) return null;
        return (name, EvidenceRule.LeadIn, true);
    }

    /// <summary>Every name that is the subject of a verb of speech, with where the verb ends, in order. Looks at the beginning and the end of a longer text only.</summary>
    public static List<(string Name, int End)> Subjects(string text)
    {
        List<(string, int)> found = [];
        if (text.Length > 2 * Near) text = text[..Near] + " … " + text[^Near..];
        bool verbBefore = false, front = true, articled = false;
        for (int i = 0; i < text.Length;)
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            int stop = i;
            while (stop < text.Length && (char.IsLetterOrDigit(text[stop]) || text[stop] is '\'' or '’' or '-' or '.' && stop + 1 < text.Length && char.IsLetter(text[stop + 1]))) stop++;
            if (NameScan.AtStart(text[i..], out int length) is { } name && length > 0)
            {
                // "die Frage": German writes nouns with a capital, and names have no article.
                if (articled && !name.Contains(' ', StringComparison.Ordinal))
                {
                    (i, verbBefore, front, articled) = (i + length, false, false, false);
                    continue;
                }

                int after = VerbAfter(text, i + length);
                if (after > 0 || verbBefore) found.Add((name, after > 0 ? after : i + length));
                (i, verbBefore, front, articled) = (Math.Max(after, i + length), false, false, false);
                continue;
            }

            // The verb stands before the name right behind a quote or behind "as"; elsewhere "notes Ada" may be her notes.
            string word = text[i..stop];
            verbBefore = front && SpeechVerbs.Has(word) && (stop >= text.Length || text[stop] == ' ');
            (front, articled) = (SpeechVerbs.Inverts(word), GermanArticle().IsMatch(word));
            i = Math.Max(stop, i + 1);
        }

        return found;
    }

    // Where the verb that follows a name ends; an apposition in commas and an adverb or two may stand between. 0 when there is none.
    private static int VerbAfter(string text, int at)
    {
        Match m = Between().Match(text, at);
        return m.Success && SpeechVerbs.Has(m.Groups["v"].Value) ? m.Index + m.Length : 0;
    }

    private static string LastSentence(string text)
    {
        if (text.Length > 2 * Near) text = text[^(2 * Near)..];
        for (int i = text.Length - 3; i > 0; i--)
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && !Abbreviated(text, i)) return text[(i + 2)..];
        return text;
    }

    private static bool Abbreviated(string text, int stop)
    {
        int start = text.LastIndexOf(' ', stop) + 1;
        return WordLists.Titles.Contains(text[start..(stop + 1)]) || stop - start < 2;
    }

    [GeneratedRegex(@"\G(?:, [^,.;:]{1,80},|\s\([^)]{1,60}\))?\s+(?:(?:also|then|later|once|often|further|herself|himself|has|had|rightly|wrongly|\p{Ll}{2,14}ly)\s+){0,2}(?:s['’](?:en\s|y\s)?|se\s|si\s|sich\s)?(?<v>\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^,?\s(?:on|about|über|zum?|zur|sur|à propos de|sobre|acerca de|su|over|o|об?|про)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Topic();

    [GeneratedRegex(@"^(?:when|after|before|as|while|once|asked|if|since|nachdem|als|wenn|après|quand|lorsque|cuando|después|quando|depois|dopo)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Subordinate();

    [GeneratedRegex(@"^['’]s? (?:own )?(?:take|view|advice|answer|words?|opinion|verdict|line|point|quote)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Own();

    // "And one from our own Joel", "Words of advice from Ada Okafor"
    [GeneratedRegex(@"\b(?:one|another|more|this|these|words?|lines?|quotes?|gems?|thoughts?|advice|wisdom|take|reply|answer|question|reminder|warning|verdict)(?: \p{Ll}+){0,4} from (?:our (?:own |host |guest )?|host |guest )?(?<n>\p{Lu}[^,.;:]{0,58})$", RegexOptions.CultureInvariant)]
    private static partial Regex From();

    [GeneratedRegex(@"\b(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|auf|mit|für|ist|wie|zum|zur)\b", RegexOptions.CultureInvariant)]
    private static partial Regex German();

    [GeneratedRegex(@"^(?:der|die|das|dem|den|des|eine?[mnrs]?|zum|zur|im|am|beim|vom|ins)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex GermanArticle();
}
