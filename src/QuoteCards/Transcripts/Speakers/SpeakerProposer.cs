using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Transcripts.Speakers;

/// <summary>Lets each quote that was found, and whose speaker the notes name, vote for who is behind its label.</summary>
internal static class SpeakerProposer
{
    // One vote may be a slip of the notes, and so may one in four; two against none, or three to one, are not.
    private const int Fewest = 2;
    private const double Share = 0.75;

    /// <summary>The proposals for machines' labels, in the order of the labels.</summary>
    /// <param name="quotes">Checked, and with the speakers that the notes name.</param>
    public static IReadOnlyList<SpeakerProposal> Propose(IEnumerable<Quote> quotes)
    {
        List<SpeakerProposal> made = [];
        IEnumerable<IGrouping<string, Quote>> labels = quotes
            .Where(q => q.Speaker is not null && q.Check is { Found: { Speaker: not null, Speakers.Count: 1 }, Verdict: <= Verdict.Differs })
            .GroupBy(q => q.Check!.Found!.Speaker!, StringComparer.Ordinal)
            .Where(g => SpeakerLabel.IsGeneric(g.Key))
            .OrderBy(g => g.Key, StringComparer.Ordinal);
        foreach (IGrouping<string, Quote> label in labels)
        {
            IGrouping<string, Quote> most = label.GroupBy(q => q.Speaker!.Name, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First();
            if (most.Count() < Fewest || most.Count() < Share * label.Count()) continue;
            made.Add(new SpeakerProposal(label.Key, most.Key, Ids(most), Ids(label.Except(most))));
        }

        return made;
    }

    private static List<QuoteId> Ids(IEnumerable<Quote> quotes) => [.. quotes.Select(q => q.Id)];
}
