using System.Runtime.InteropServices;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Makes one quote of all mentions of the same words.</summary>
internal sealed class QuoteMerger(Roster roster, string? language)
{
    // More quotes that share words with one are a refrain; the first few decide.
    private const int MostCandidates = 8;

    private sealed class Group(Wording fullest, int number)
    {
        public Wording Fullest { get; } = fullest;

        public int Number { get; } = number;

        public List<int> Mentions { get; } = [];

        /// <summary>The mention that was last looked up, and how many runs it has in common with this.</summary>
        public (int Mention, int Runs) Shared { get; set; } = (-1, 0);
    }

    /// <summary>The quotes in the order of their first mention.</summary>
    public IReadOnlyList<Quote> Merge(IReadOnlyList<Mention> mentions)
    {
        Wording[] wordings = OnAllCores.Make(mentions, m => new Wording(m.Text).Looked());
        List<Group> groups = [];
        Dictionary<ulong, List<Group>> index = [];
        List<Group> candidates = [];
        // The fullest first, so that what becomes one quote, and with it the ID, does not hang on the order of the document.
        foreach (int i in Enumerable.Range(0, mentions.Count).OrderByDescending(i => wordings[i].Words.Length).ThenBy(i => wordings[i].Text, StringComparer.Ordinal))
        {
            Wording wording = wordings[i];
            if (wording.Words.Length == 0) continue;
            Look(index, wording, i, candidates);
            Group? same = candidates.Take(MostCandidates).FirstOrDefault(g => g.Fullest.IsSame(wording));
            if (same is null)
            {
                groups.Add(same = new Group(wording, groups.Count));
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
    private static void Look(Dictionary<ulong, List<Group>> index, Wording wording, int mention, List<Group> found)
    {
        found.Clear();
        foreach (ulong key in wording.Shingles) Count(index, key, mention, found);
        if (wording.IsCutShort && wording.Beginning is { } beginning) Count(index, beginning, mention, found);
        found.Sort(static (one, other) =>
            one.Shared.Runs != other.Shared.Runs ? other.Shared.Runs.CompareTo(one.Shared.Runs)
            : string.CompareOrdinal(one.Fullest.Text, other.Fullest.Text) is not 0 and int order ? order
            : one.Number.CompareTo(other.Number));
    }

    private static void Count(Dictionary<ulong, List<Group>> index, ulong key, int mention, List<Group> found)
    {
        if (!index.TryGetValue(key, out List<Group>? groups)) return;
        foreach (Group group in groups)
        {
            if (group.Shared.Mention != mention)
            {
                group.Shared = (mention, 0);
                found.Add(group);
            }

            group.Shared = (mention, group.Shared.Runs + 1);
        }
    }
}
