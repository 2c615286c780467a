using System.Runtime.InteropServices;
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
        Wording[] wordings = OnAllCores.Make(mentions, m => new Wording(m.Text).Looked());
        List<Group> groups = [];
        Dictionary<ulong, List<Group>> index = [];
        // The fullest first, so that what becomes one quote, and with it the ID, does not hang on the order of the document.
        foreach (int i in Enumerable.Range(0, mentions.Count).OrderByDescending(i => wordings[i].Words.Length).ThenBy(i => wordings[i].Text, StringComparer.Ordinal))
        {
            Wording wording = wordings[i];
            if (wording.Words.Length == 0) continue;
            Group? same = Candidates(index, wording).FirstOrDefault(g => g.Fullest.IsSame(wording));
            if (same is null)
            {
                groups.Add(same = new Group(wording));
                foreach (ulong key in wording.Shingles) Enter(index, key, same);
                if (wording.Beginning is { } beginning) Enter(index, beginning, same);
            }

            same.Mentions.Add(i);
        }

        QuoteMaker maker = new(roster, language);
        foreach (Group group in groups) group.Mentions.Sort();
        return OnAllCores.Make([.. groups.OrderBy(g => g.Mentions[0])], g => maker.Make([.. g.Mentions.Select(i => mentions[i])], [.. g.Mentions.Select(i => wordings[i])], g.Fullest));
    }

    private static void Enter(Dictionary<ulong, List<Group>> index, ulong key, Group group)
    {
        ref List<Group>? list = ref CollectionsMarshal.GetValueRefOrAddDefault(index, key, out _);
        list ??= new List<Group>(1);
        // A run that one quote says twice counts once.
        if (list.Count < MostCandidates && (list.Count == 0 || list[^1] != group)) list.Add(group);
    }

    // Those with most runs in common first.
    private static IEnumerable<Group> Candidates(Dictionary<ulong, List<Group>> index, Wording wording)
    {
        Dictionary<Group, int>? shared = null;
        foreach (ulong key in wording.Shingles) Count(index, key, ref shared);
        if (wording.IsCutShort && wording.Beginning is { } beginning) Count(index, beginning, ref shared);
        return shared is null ? [] : shared.OrderByDescending(s => s.Value).ThenBy(s => s.Key.Fullest.Text, StringComparer.Ordinal).Take(MostCandidates).Select(s => s.Key);
    }

    private static void Count(Dictionary<ulong, List<Group>> index, ulong key, ref Dictionary<Group, int>? shared)
    {
        if (!index.TryGetValue(key, out List<Group>? groups)) return;
        foreach (Group group in groups) CollectionsMarshal.GetValueRefOrAddDefault(shared ??= [], group, out _)++;
    }
}
