using QuoteCards.Episodes;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Transcripts.Speakers;

/// <summary>Lets each quote that was found, and whose speaker the notes name, vote for who is behind its label.</summary>
internal static class SpeakerProposer
{
    // One vote may be a slip of the notes, and so may one in four; two against none, or three to one, are not.
    private const int Fewest = 2;
    private const double Share = 0.75;

    public static IReadOnlyList<SpeakerProposal> Propose(IEnumerable<QuoteCheck> checks)
    {
        List<SpeakerProposal> made = [];
        IEnumerable<IGrouping<string, QuoteCheck>> labels = checks
            .Where(c => c.Quote.Speaker is not null && c.Found is { Speaker: not null, Speakers.Count: 1 } && c.Verdict <= Verdict.Differs)
            .GroupBy(c => c.Found!.Speaker!, StringComparer.Ordinal)
            .Where(g => SpeakerLabel.IsGeneric(g.Key))
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, QuoteCheck> label in labels)
        {
            IGrouping<string, QuoteCheck> most = label.GroupBy(c => c.Quote.Speaker!.Name, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First();
            if (most.Count() < Fewest || most.Count() < Share * label.Count()) continue;
            made.Add(new SpeakerProposal(label.Key, most.Key, Ids(most), Ids(label.Except(most))));
        }

        return made;
    }

    private static List<QuoteId> Ids(IEnumerable<QuoteCheck> checks) => [.. checks.Select(c => c.Quote.Id)];
}
