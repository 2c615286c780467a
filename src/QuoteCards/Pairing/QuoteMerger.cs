using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Makes one quote of all mentions of the same words.</summary>
internal sealed class QuoteMerger(Roster roster, string? language)
{
    // More quotes that share words with one are a refrain; the first few decide.
    private const int MostCandidates = 8;

    private sealed class Group(Wording fullest)
    {
        public Wording Fullest { get; } = fullest;

        public List<int> Mentions { get; } = [];
    }

    /// <summary>The quotes in the order of their first mention.</summary>
    public IReadOnlyList<Quote> Merge(IReadOnlyList<Mention> mentions)
    {
        Wording[] wordings = [.. mentions.Select(m => new Wording(m.Text))];
        List<Group> groups = [];
        Dictionary<string, List<Group>> index = new(StringComparer.Ordinal);
        // The fullest first, so that what becomes one quote, and with it the ID, does not hang on the order of the document.
        foreach (int i in Enumerable.Range(0, mentions.Count).OrderByDescending(i => wordings[i].Words.Length).ThenBy(i => wordings[i].Text, StringComparer.Ordinal))
        {
            Wording wording = wordings[i];
            if (wording.Words.Length == 0) continue;
            Group? same = Candidates(index, wording).FirstOrDefault(g => g.Fullest.IsSame(wording));
            if (same is null)
            {
                groups.Add(same = new Group(wording));
                foreach (string key in wording.Shingles.Append(wording.Beginning).OfType<string>().Distinct())
                {
                    if (!index.TryGetValue(key, out List<Group>? list)) index[key] = list = [];
                    if (list.Count < MostCandidates) list.Add(same);
                }
            }

            same.Mentions.Add(i);
        }

        QuoteMaker maker = new(roster, language);
        foreach (Group group in groups) group.Mentions.Sort();
        return [.. groups.OrderBy(g => g.Mentions[0]).Select(g => maker.Make([.. g.Mentions.Select(i => mentions[i])], g.Fullest))];
    }

    private static IEnumerable<Group> Candidates(Dictionary<string, List<Group>> index, Wording wording)
    {
        Dictionary<Group, int> shared = [];
        foreach (string key in wording.Shingles.Append(wording.IsCutShort ? wording.Beginning : null).OfType<string>())
            foreach (Group group in index.GetValueOrDefault(key) ?? []) shared[group] = shared.GetValueOrDefault(group) + 1;
        return shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key.Fullest.Text, StringComparer.Ordinal).Take(MostCandidates).Select(s => s.Key);
    }
}
