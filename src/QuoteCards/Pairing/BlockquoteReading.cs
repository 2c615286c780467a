using System.Text;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Reads the quotes of a run of quoted lines: usually one, more when each has its own attribution, its own marks or its own name in front.</summary>
internal sealed class BlockquoteReading(IReadOnlyList<NoteBlock> blocks)
{
    private readonly List<(int Block, Said Said, NoteBlock? Under)> _found = [];
    // In UTF-16 code units: what is longer fits on no card, and looking at all of it for each line would not be linear.
    private const int Longest = 6000;

    private readonly StringBuilder _words = new();
    private bool _paragraph;
    private int _start;
    private Attribution _under = new();
    private NoteBlock? _underLine;

    /// <summary>The quotes with the block of their first word and of their attribution line, and the block after the run.</summary>
    public (IReadOnlyList<(int Block, Said Said, NoteBlock? Under)> Found, int Next) Read(int i)
    {
        int next = i;
        for (; next < blocks.Count && blocks[next].Kind == BlockKind.Quoted; next++) Line(next);
        End();
        return (_found, next);
    }

    private void Line(int at)
    {
        string line = blocks[at].Text;
        if (line.Length == 0)
        {
            _paragraph = _words.Length > 0;
            return;
        }

        if (_words.Length > 0 && line.Length < 200 && (Under(line) ?? Bare(line)) is { Clean: true } read)
        {
            _under = Merge(_under, read);
            _underLine = blocks[at];
            return;
        }

        bool attributed = _under.Name is not null || _under.At is not null;
        if (_words.Length > 0 && (attributed || Complete(line))) End();
        if (_words.Length == 0) _start = at;
        else _words.Append(_paragraph ? '\n' : ' ');
        bool opensAgain = MarkScan.Opens(line) && Spans() is [.., { Closed: false }];
        _words.Append(opensAgain ? line[1..] : line);
        _paragraph = false;
    }

    // Marks that closed before marks that open, and a new name in front: somebody else's turn.
    private bool Complete(string line)
    {
        bool spoken = Attribution.Before(Front(line)) is { Name: not null };
        if (spoken && Attribution.Before(Front(_words.ToString(0, Math.Min(_words.Length, 200)))) is { Name: not null }) return true;
        return MarkScan.Opens(line) && Spans() is [{ Open: 0, Closed: true }, ..];
    }

    // A name alone under words whose marks are closed, or set off by emphasis.
    private Attribution? Bare(string line)
    {
        string name = line.Trim(' ', '*', '_');
        if (!NameScan.IsName(name) || !(GivenNames.Begin(name) || line is ['*' or '_', .., '*' or '_'])) return null;
        return line[0] is '*' or '_' || Spans() is [{ Open: 0, Closed: true }] ? new Attribution { Name = name, Clean = true } : null;
    }

    private List<MarkedSpan> Spans() => _words.Length is 0 or > Longest ? [] : MarkScan.Spans(_words.ToString());

    private static Attribution? Under(string line) =>
        line.TrimStart('*', '_') is ['—' or '–' or '―' or '~' or '-' or '[' or '(' or '@', ..] || TimeScan.Take(line) is { At: not null, Left: "" } ? Attribution.Read(line) : null;

    private static Attribution Merge(Attribution first, Attribution second) => new()
    {
        Name = first.Name ?? second.Name,
        Role = first.Role ?? second.Role,
        Handle = first.Handle ?? second.Handle,
        At = first.At ?? second.At,
        End = first.At is null ? second.End : first.End,
        Several = first.Several || second.Several,
        Clean = true,
    };

    private void End()
    {
        if (_words.Length > 0)
            foreach (Said said in Quotes(_words.ToString().Trim()))
            {
                Attribution who = Merge(_under, said.Who);
                _found.Add((_start, said with { Who = who, Rule = _under.Name is not null ? EvidenceRule.Explicit : said.Rule }, _underLine));
            }

        _words.Clear();
        (_under, _underLine, _paragraph) = (new Attribution(), null, false);
    }

    private static IReadOnlyList<Said> Quotes(string words)
    {
        string bare = words.Trim('*', '_');
        List<MarkedSpan> spans = MarkScan.Spans(bare);
        // Marks around everything but who and when; else they belong to what is said.
        if (spans.Count > 0 && LineReading.Read(bare) is { Count: > 0 } marked && (spans[0].Open == 0 || marked[0].Who.Clean) && (marked.All(m => m.Who.Clean) || marked.Sum(m => m.Words.Length) * 2 > bare.Length)) return marked;
        return [UnmarkedLine.Read(words) ?? new Said(words, new Attribution { Clean = true }, EvidenceRule.None)];
    }

    private static string Front(string line) => UnmarkedLine.Front(line);
}
