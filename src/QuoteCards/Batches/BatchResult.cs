using QuoteCards.Diagnostics;

namespace QuoteCards.Batches;

/// <summary>What became of a batch.</summary>
/// <param name="Outcomes">One for each job, in their order.</param>
/// <param name="Earlier">Cards of earlier runs that are still in the folder and are not among the outcomes' cards.</param>
/// <param name="Cancelled">True when it was stopped before its end.</param>
public sealed record BatchResult(IReadOnlyList<CardOutcome> Outcomes, IReadOnlyList<ManifestCard> Earlier, bool Cancelled)
{
    /// <summary>The cards that are there now, in the order of the jobs.</summary>
    public IReadOnlyList<ManifestCard> Cards { get; } = [.. Outcomes.SelectMany(o => o.Cards)];

    /// <summary>How many cards were drawn; a quote that was split counts once a part.</summary>
    public int Drawn => Outcomes.Where(o => o.State == CardState.Drawn).Sum(o => o.Cards.Count);

    /// <summary>How many cards were there already.</summary>
    public int Unchanged => Outcomes.Where(o => o.State == CardState.Unchanged).Sum(o => o.Cards.Count);

    /// <summary>How many jobs gave no card.</summary>
    public int Failed => Outcomes.Count(o => o.State == CardState.Failed);

    /// <summary>What the user should know, in the order of the jobs.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => [.. Outcomes.SelectMany(o => o.Diagnostics)];
}
