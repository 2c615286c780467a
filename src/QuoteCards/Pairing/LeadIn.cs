using System.Collections.Frozen;
using System.Text.RegularExpressions;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Finds the speaker that a heading or a sentence beside a quote names.</summary>
internal static partial class LeadIn
{
    // In UTF-16 code units: who speaks stands near the quote, and a scan of more would not be linear.
    private const int Near = 240;

    private static readonly FrozenSet<string> Verbs = FrozenSet.ToFrozenSet(
        ("says said explains explained adds added notes noted warns warned argues argued jokes joked opens opened contributes contributed offers offered reflects reflected puts put " +
         "raises raised provides provided shares shared describes described observes observed points pointed asks asked remarks remarked states stated recalls recalled claims claimed " +
         "concludes concluded emphasizes emphasises highlights insists insisted admits admitted suggests suggested tells told continues continued replies replied answers answered quips quipped " +
         "sums predicts predicted elaborates expresses believes thinks cautions cautioned recounts stresses stressed underscores introduces summarizes summarises discusses confesses laughs goes writes wrote " +
         "sagt sagte erklärt erklärte meint meinte betont warnt fragt ergänzt erzählt dit explique affirme ajoute raconte prévient dice dijo explica afirma añade cuenta señala advierte " +
         "diz disse conta acrescenta avisa spiega afferma aggiunge racconta אומר אומרת אמר אמרה מסביר מסבירה").Split(' '),
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Openings = ["According to ", "In the words of ", "In the words from ", "Laut ", "Selon ", "D'après ", "Según ", "Segundo ", "Secondo ", "Here's ", "Here is "];

    /// <summary>The name that a heading or a lead-in names, and how; null when it names no speaker.</summary>
    public static (string Name, EvidenceRule Rule)? Find(string line)
    {
        string bare = line.Replace("*", "", StringComparison.Ordinal).Trim(' ', '_', '-', '#');
        bool colon = bare is [.., ':' or '：'];
        string text = LastSentence(bare.TrimEnd(':', '：', ' ', ',', '_'));
        foreach (string opening in Openings)
            if (text.StartsWith(opening, StringComparison.OrdinalIgnoreCase) && NameScan.AtStart(text[opening.Length..], out _) is { } named) return (named, EvidenceRule.LeadIn);
        if (text.StartsWith("In ", StringComparison.Ordinal) && NameScan.AtStart(text[3..], out int owner) is { } whose && Own().IsMatch(text[(3 + owner)..])) return (whose, EvidenceRule.LeadIn);
        if (NameScan.AtStart(text, out int length) is { } name)
        {
            string rest = text[length..];
            if (rest.Trim().Length == 0) return colon ? (name, EvidenceRule.Heading) : null;
            if (Own().IsMatch(rest)) return (name, EvidenceRule.Heading);
            // "Asked about it, Ada says" begins with a capital that is no name.
            if (Topic().IsMatch(rest) && (name.Contains(' ', StringComparison.Ordinal) || Subjects(rest).Count == 0)) return (name, EvidenceRule.Heading);
        }

        List<(string Name, int End)> subjects = Subjects(text);
        return subjects.Count > 0 ? (subjects[0].Name, EvidenceRule.LeadIn) : null;
    }

    /// <summary>True for a verb of speech in the third person.</summary>
    public static bool IsVerb(string word) => Verbs.Contains(word);

    /// <summary>Every name that is the subject of a verb of speech, with where the verb ends, in order. Looks at the beginning and the end of a longer text only.</summary>
    public static List<(string Name, int End)> Subjects(string text)
    {
        List<(string, int)> found = [];
        if (text.Length > 2 * Near) text = text[..Near] + " … " + text[^Near..];
        bool verbBefore = false;
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
                int after = VerbAfter(text, i + length);
                if (after > 0 || verbBefore) found.Add((name, after > 0 ? after : i + length));
                (i, verbBefore) = (Math.Max(after, i + length), false);
                continue;
            }

            verbBefore = Verbs.Contains(text[i..stop]) && (stop >= text.Length || text[stop] == ' ');
            i = Math.Max(stop, i + 1);
        }

        return found;
    }

    // Where the verb that follows a name ends; an apposition in commas and an adverb or two may stand between. 0 when there is none.
    private static int VerbAfter(string text, int at)
    {
        Match m = Between().Match(text, at);
        return m.Success && Verbs.Contains(m.Groups["v"].Value) ? m.Index + m.Length : 0;
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

    [GeneratedRegex(@"\G(?:, [^,.;:]{1,80},|\s\([^)]{1,60}\))?\s+(?:(?:also|then|later|once|often|further|herself|himself|has|had|rightly|wrongly|\p{Ll}{2,14}ly)\s+){0,2}(?<v>\p{L}+)", RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    [GeneratedRegex(@"^\s(?:on|about|über|sur|sobre|su)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Topic();

    [GeneratedRegex(@"^['’]s? (?:own )?(?:take|view|advice|answer|words?|opinion|verdict|line|point|quote)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Own();
}
