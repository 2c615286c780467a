using QuoteCards.Diagnostics;

namespace QuoteCards.Batches;

/// <summary>Keeps what became of each job of a batch, in a few bytes each. Safe to share between threads.</summary>
internal sealed class CardLedger(IReadOnlyList<CardJob> jobs, string folder) : IDisposable
{
    private readonly Lock _gate = new();
    private readonly CardState[] _states = new CardState[jobs.Count];
    private readonly int[] _first = new int[jobs.Count];
    private readonly byte[] _parts = new byte[jobs.Count];
    private readonly List<EntryPlace> _places = [];
    private readonly SortedDictionary<int, IReadOnlyList<Diagnostic>> _told = [];
    private readonly Dictionary<(string Theme, string Size), (int FirstJob, CardCount Count)> _counts = [];

    /// <summary>The entries of the cards that this run wrote.</summary>
    public EntrySpool Spool { get; } = new(folder);

    /// <summary>The keys of the files that are there now.</summary>
    public HashSet<UInt128> Files { get; } = [];

    /// <summary>The earlier manifest's entries that hold as they stand.</summary>
    public HashSet<int> Kept { get; } = [];

    /// <summary>How many jobs are done.</summary>
    public int Done { get; private set; }

    /// <summary>For each theme and size that was reached, in the order of the jobs.</summary>
    public IReadOnlyList<CardCount> Counts => [.. _counts.Values.OrderBy(c => c.FirstJob).Select(c => c.Count)];

    /// <summary>What the user should know, in the order of the jobs.</summary>
    public IEnumerable<Diagnostic> Told => _told.Values.SelectMany(t => t);

    /// <summary>The places of all entries, in the order of the jobs.</summary>
    public IEnumerable<EntryPlace> Places
    {
        get
        {
            for (int job = 0; job < jobs.Count; job++)
                for (int part = 0; part < _parts[job]; part++) yield return _places[_first[job] + part];
        }
    }

    /// <summary>What became of a job.</summary>
    public CardState StateOf(int job) => _states[job];

    /// <summary>Takes what became of a job; gives how many are done.</summary>
    public int Take(int job, CardJob made, CardOutcome outcome)
    {
        lock (_gate)
        {
            (_states[job], _first[job], _parts[job]) = (outcome.State, _places.Count, (byte)outcome.Cards.Count);
            foreach (CardEntry card in outcome.Cards)
            {
                _places.Add(card.Earlier >= 0 ? new EntryPlace(card.Earlier, 0, card.Line.Length) : Spool.Add(card.Line));
                Files.Add(FileKey.Of(card.File));
                if (card.Earlier >= 0) Kept.Add(card.Earlier);
            }

            if (outcome.Diagnostics.Count > 0) _told[job] = outcome.Diagnostics;
            Count(job, made, outcome);
            return ++Done;
        }
    }

    public void Dispose() => Spool.Dispose();

    private void Count(int job, CardJob made, CardOutcome outcome)
    {
        (string Theme, string Size) look = (made.Request.Theme.Name, made.Request.Size.Name);
        (int first, CardCount count) = _counts.GetValueOrDefault(look, (job, new CardCount(look.Theme, look.Size, 0, 0, 0, 0)));
        _counts[look] = (Math.Min(first, job), count with
        {
            Drawn = count.Drawn + (outcome.State == CardState.Drawn ? outcome.Cards.Count : 0),
            Unchanged = count.Unchanged + (outcome.State == CardState.Unchanged ? outcome.Cards.Count : 0),
            Failed = count.Failed + (outcome.State == CardState.Failed ? 1 : 0),
            Bytes = count.Bytes + outcome.Cards.Sum(c => c.Bytes),
        });
    }
}
