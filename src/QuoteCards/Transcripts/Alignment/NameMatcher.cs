using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Alignment;

/// <summary>Says where a quote and a transcript spell one name two ways. A spelling that the transcript uses elsewhere, or that the people's list gives to somebody else, is another name.</summary>
internal sealed class NameMatcher
{
    private readonly WordStream stream;
    private readonly HashSet<string> people;
    private readonly Dictionary<(string, string), bool> known = [];

    public NameMatcher(WordStream stream, IEnumerable<string> names)
    {
        this.stream = stream;
        people = [.. names.SelectMany(n => WordReader.Read(n)).Select(w => w.Key)];
    }

    public bool Same(QuoteText quote, int q, int s)
    {
        if (quote.Ids[q] >= 0) return false;
        SpokenWord mine = quote.Words[q], said = stream.Words[s];
        if (mine.Key[0] != said.Key[0] && mine.Key.Length <= 5) return false;
        bool name = people.Contains(mine.Key) || (mine.Has(WordTraits.Capital) && (!mine.Has(WordTraits.Opens) || stream.Names.Contains(said.Key)));
        if (!name || (people.Contains(mine.Key) && people.Contains(said.Key))) return false;
        if (!known.TryGetValue((mine.Key, said.Key), out bool same)) known[(mine.Key, said.Key)] = same = NameSpelling.Same(mine.Key, said.Key);
        return same;
    }
}
