using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Makes one quote of all mentions of the same words.</summary>
internal sealed class QuoteMerger(Roster roster, string? language)
{
    private sealed class Group(Mention first, string[] words)
    {
        public List<Mention> Mentions { get; } = [first];

        public string[] Words { get; } = words;
    }

    /// <summary>The quotes in the order of their first mention.</summary>
    public IReadOnlyList<Quote> Merge(IReadOnlyList<Mention> mentions)
    {
        List<Group> groups = [];
        Dictionary<string, List<Group>> index = new(StringComparer.Ordinal);
        foreach (Mention mention in mentions)
        {
            string[] words = QuoteId.Normalise(mention.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
            if (words.Length == 0) continue;
            Group? same = Candidates(index, words).FirstOrDefault(g => Same(g.Words, words));
            if (same is not null)
            {
                same.Mentions.Add(mention);
                continue;
            }

            Group made = new(mention, words);
            groups.Add(made);
            foreach (string key in Shingles(words))
            {
                if (!index.TryGetValue(key, out List<Group>? list)) index[key] = list = [];
                if (list.Count < 16) list.Add(made);
            }
        }

        return [.. groups.Select(g => Make(g.Mentions))];
    }

    private static IEnumerable<Group> Candidates(Dictionary<string, List<Group>> index, string[] words) =>
        Shingles(words).SelectMany(k => index.GetValueOrDefault(k) ?? []).Distinct();

    private static IEnumerable<string> Shingles(string[] words)
    {
        if (words.Length < 4) yield return string.Join(' ', words);
        for (int i = 0; i + 4 <= words.Length; i++) yield return string.Join(' ', words, i, 4);
    }

    // Equal, or one inside the other, or all but a few words in common and in order.
    private static bool Same(string[] a, string[] b)
    {
        string one = " " + string.Join(' ', a) + " ", other = " " + string.Join(' ', b) + " ";
        if (one.Contains(other, StringComparison.Ordinal) || other.Contains(one, StringComparison.Ordinal)) return true;
        if (a.Length > 400 || b.Length > 400) return false;
        int common = Common(a, b), shorter = Math.Min(a.Length, b.Length);
        return shorter >= 6 && common >= shorter - Math.Max(1, shorter / 10);
    }

    private static int Common(string[] a, string[] b)
    {
        int[] row = new int[b.Length + 1];
        foreach (string word in a)
        {
            int diagonal = 0;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = word == b[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]);
                diagonal = above;
            }
        }

        return row[b.Length];
    }

    private Quote Make(List<Mention> mentions)
    {
        Mention text = mentions.MaxBy(m => QuoteId.Normalise(m.Text).Length)!;
        Mention? who = mentions.Where(m => m.Name is not null).OrderBy(m => Strength(m)).FirstOrDefault();
        Mention? when = mentions.FirstOrDefault(m => m.Time is not null);
        (string words, IReadOnlyList<TextSpan> emphasis) = QuoteWords.Clean(text.Text);
        List<Diagnostic> warnings = [];
        Speaker? speaker = Speaker(who, mentions[0], warnings, out Evidence speakerEvidence);
        Place first = mentions[0].Place;
        if (speaker is null) warnings.Add(Diagnostic.Warning("speaker-unknown", $"nobody is named for \"{Short(words)}\"", first));
        if (when is null) warnings.Add(Diagnostic.Warning("time-unknown", $"no time is given for \"{Short(words)}\"", first));
        Conflicts(mentions, who, when, speaker, warnings);
        Evidence time = when is null ? Evidence.Unknown
            : new Evidence(when == mentions[0] ? EvidenceRule.Explicit : Listed(when), when.TimePlace, when == mentions[0] ? 1 : 0.9, when.Time.ToString());
        return new Quote
        {
            Id = mentions.FirstOrDefault(m => m.Id is not null)?.Id is { } own ? new QuoteId(own) : QuoteId.Of(words),
            Text = words,
            Emphasis = emphasis,
            Speaker = speaker,
            Time = when?.Time,
            EndTime = when?.EndTime,
            Section = mentions[0].Section,
            Notable = mentions.Any(m => m.Notable),
            Language = text.Language ?? language,
            Provenance = new Provenance(
                new Evidence(text == mentions[0] ? EvidenceRule.Explicit : Listed(text), text.Place, mentions.Count > 1 ? 1 : 0.95, Short(words)), speakerEvidence, time),
            Warnings = warnings,
        };
    }

    private static EvidenceRule Listed(Mention m) => m.Notable ? EvidenceRule.ClosingList : EvidenceRule.Inherited;

    private static int Strength(Mention m) => m.NameRule switch { EvidenceRule.Explicit => 0, EvidenceRule.Heading => 2, EvidenceRule.LeadIn => 1, _ => 3 } + (m.Notable ? 3 : 0);

    private Speaker? Speaker(Mention? who, Mention first, List<Diagnostic> warnings, out Evidence evidence)
    {
        evidence = Evidence.Unknown;
        if (who?.Name is not { } name) return null;
        (Speaker speaker, bool completed, int candidates) = roster.Resolve(name);
        if (candidates > 1) warnings.Add(Diagnostic.Warning("speaker-ambiguous", $"\"{name}\" may be any of {candidates} people and stays as written", who.NamePlace));
        EvidenceRule rule = completed ? EvidenceRule.Roster : who == first ? who.NameRule : Listed(who);
        double confidence = rule switch { EvidenceRule.Explicit => 1, EvidenceRule.Roster => 0.95, EvidenceRule.Heading => 0.9, EvidenceRule.LeadIn => 0.8, _ => 0.7 };
        evidence = new Evidence(rule, who.NamePlace, candidates > 1 ? 0.5 : confidence, name);
        return who.Role is { } role && speaker.Role is null ? speaker with { Role = role } : speaker;
    }

    private void Conflicts(List<Mention> mentions, Mention? who, Mention? when, Speaker? speaker, List<Diagnostic> warnings)
    {
        foreach (Mention m in mentions)
        {
            if (m.Name is { } name && who is not null && m != who && roster.Resolve(name).Speaker.Name != speaker!.Name)
                warnings.Add(Diagnostic.Warning("speaker-conflict", $"{speaker.Name} said it by line {who.NamePlace.Line}, {roster.Resolve(name).Speaker.Name} by line {m.NamePlace.Line}; {speaker.Name} is kept", m.NamePlace));
            if (m.Time is { } at && when is not null && m != when && at.TotalMilliseconds / 1000 != when.Time!.Value.TotalMilliseconds / 1000)
                warnings.Add(Diagnostic.Warning("time-conflict", $"it is at {when.Time} by line {when.TimePlace.Line}, at {at} by line {m.TimePlace.Line}; {when.Time} is kept", m.TimePlace));
        }

        string[] kept = QuoteId.Normalise(mentions.MaxBy(m => m.Text.Length)!.Text).Split(' ');
        foreach (Mention m in mentions)
            if (!(" " + string.Join(' ', kept) + " ").Contains(" " + QuoteId.Normalise(m.Text) + " ", StringComparison.Ordinal))
                warnings.Add(Diagnostic.Warning("wording-conflict", $"line {mentions[0].Place.Line} and line {m.Place.Line} word it differently; the fuller wording is kept", m.Place));
    }

    private static string Short(string words) => words.Length <= 48 ? words : words[..48].TrimEnd() + "…";
}
