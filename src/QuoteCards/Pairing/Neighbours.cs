using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Looks at the lines above and under a quote for who and when.</summary>
internal sealed class Neighbours(IReadOnlyList<NoteBlock> blocks, ListItems lists)
{
    // A name and a time on two lines, and one blank line.
    private const int MostBelow = 3;

    // In UTF-16 code units; an attribution line with a role and a remark is shorter.
    private const int LongestLine = 160;

    /// <summary>Takes the attribution lines that begin at <paramref name="next"/>, under the quote of block <paramref name="i"/>; gives the block after them.</summary>
    public (Mention Mention, int Next) Below(Mention mention, int i, int next)
    {
        for (int looked = 0; next < blocks.Count && looked < MostBelow && (mention.NameRule != EvidenceRule.Explicit || mention.Time is null); looked++)
        {
            NoteBlock line = blocks[next];
            if (line.Text.Length == 0)
            {
                if (next + 1 >= blocks.Count || !Dashed(blocks[next + 1].Text) || LeadsOn(next + 1)) break;
                next++;
                line = blocks[next];
            }

            if (line.Kind is BlockKind.Heading or BlockKind.Row or BlockKind.Header || line.Text.Length > LongestLine || MarkScan.Has(line.Text) || Bullet.IsAlone(line.Text) || lists.IsAnother(i, next)) break;
            if ((Take(mention, line) ?? Bare(mention, next)) is not { } taken) break;
            mention = taken;
            next++;
        }

        return (mention, next);
    }

    /// <summary>A name that stands alone under the quote: it counts only if the episode has a person of that name.</summary>
    public (Mention Mention, int Next) Under(Mention mention, int next)
    {
        if (next >= blocks.Count || !IsBareName(blocks[next]) || (next + 1 < blocks.Count && blocks[next + 1].Text.Length > 0 && !Opens(blocks[next + 1]))) return (mention, next);
        return (mention with { Name = blocks[next].Text.Trim(' ', '*', '_'), NameRule = EvidenceRule.Explicit, NamePlace = blocks[next].Place, NameUnsure = !GivenNames.Begin(blocks[next].Text.Trim(' ', '*', '_')) }, next + 1);
    }

    /// <summary>The name and the time in the lines right above block <paramref name="i"/>, not above <paramref name="floor"/>.</summary>
    public Mention Above(Mention mention, int i, int floor)
    {
        for (int at = i - 1, looked = 0; at >= floor && looked < 3; at--)
        {
            NoteBlock line = blocks[at];
            if (line.Text.Length == 0 || Bullet.IsAlone(line.Text)) continue;
            looked++;
            if (line.Kind is BlockKind.Quoted or BlockKind.Row or BlockKind.Header) break;
            if (mention.Time is null && line.Text.Length < 40 && Attribution.Before(line.Text) is { At: { } time, Name: null } when)
            {
                mention = mention with { Time = time, EndTime = when.End, TimePlace = line.Place };
                continue;
            }

            if (at == i - 1 && IsBareName(line)) return Labelled(mention, at, floor);
            if (mention.Time is null && Stamp(at, i) is { } stamp) mention = mention with { Time = stamp.At, TimePlace = line.Place };
            return mention.Name is null ? Named(mention, at, floor) : mention;
        }

        return mention;
    }

    private static bool Dashed(string emphasised) => emphasised.TrimStart('*', '_') is var text && text is ['~' or '—' or '–' or '―' or '[' or '(' or '-', not ' ', ..] or ['~' or '—' or '–' or '―' or '-', ' ', ..];

    // A time on a line of its own, with a quote or somebody's name right under it, belongs to that.
    private bool LeadsOn(int at) => IsTime(blocks[at]) && at + 1 < blocks.Count && blocks[at + 1] is { Text.Length: > 0 } below && (Opens(below) || IsBareName(below));

    private static bool Opens(NoteBlock block) => block.Kind == BlockKind.Quoted || MarkScan.Opens(Bullet.Strip(block.Text));

    private static bool IsTime(NoteBlock block) => block.Text.Length < 40 && TimeScan.Take(block.Text) is { At: not null, Left: var left } && left.Trim(' ', '-', '*', '_', ':').Length == 0;

    private static bool IsBareName(NoteBlock block) => block is { Kind: BlockKind.Paragraph, Item: false, Text.Length: < 60 } && NameScan.IsName(block.Text.Trim(' ', '*', '_'));

    // A name alone and a time alone under it: nothing else stands so between a quote and its time.
    private Mention? Bare(Mention mention, int at) =>
        mention.NameRule != EvidenceRule.Explicit && IsBareName(blocks[at]) && at + 1 < blocks.Count && IsTime(blocks[at + 1]) && !LeadsOn(at + 1)
            ? mention with { Name = blocks[at].Text.Trim(' ', '*', '_'), NameRule = EvidenceRule.Explicit, NamePlace = blocks[at].Place, NameUnsure = false } : null;

    // A name alone over the quote, perhaps under a time. It may as well be a heading, so it counts only for a person of the episode.
    private Mention Labelled(Mention mention, int at, int floor)
    {
        if (mention.Name is null) mention = mention with { Name = blocks[at].Text.Trim(' ', '*', '_'), NameRule = EvidenceRule.Heading, NamePlace = blocks[at].Place, NameUnsure = !GivenNames.Begin(blocks[at].Text.Trim(' ', '*', '_')) };
        return mention.Time is null && at > floor && IsTime(blocks[at - 1]) && TimeScan.Take(blocks[at - 1].Text) is var read
            ? mention with { Time = read.At, EndTime = read.End, TimePlace = blocks[at - 1].Place } : mention;
    }

    // "[08:02] On failure" over one quote: a heading, or a line right above it. Several such lines are a list of chapters, and a range is a section's.
    private TimeReading? Stamp(int at, int i)
    {
        NoteBlock line = blocks[at];
        if ((line.Kind != BlockKind.Heading && at != i - 1) || !Stamped(line) || (line.Kind != BlockKind.Heading && at > 0 && Stamped(blocks[at - 1]))) return null;
        return TimeScan.Take(line.Text) is { At: not null, End: null } read ? read : null;
    }

    private static bool Stamped(NoteBlock line) =>
        line.Text.Length is > 0 and < LongestLine / 2 && Plain(line) is var text && text.TrimStart('[', '(', ' ') is [>= '0' and <= '9', .., not ('.' or ':')] && TimeScan.Take(text) is { At: not null, Left: { Length: > 0 } left } && text.EndsWith(left, StringComparison.Ordinal);

    private static string Plain(NoteBlock line) => line.Text.Trim(' ', '*', '_');

    private static Mention? Take(Mention mention, NoteBlock line)
    {
        Attribution read = Attribution.Read(line.Text);
        if (!read.Clean || (read.Name is null && read.At is null && line.Links.Count == 0)) return null;
        if ((read.Name is not null && mention.NameRule == EvidenceRule.Explicit) || (read.At is not null && mention.Time is not null)) return null;
        if (read.Name is { } name)
            mention = Several(mention with { Name = name, Role = read.Role, Handle = read.Handle, NameRule = EvidenceRule.Explicit, NamePlace = line.Place, NameUnsure = false }, read, line.Place);
        if (read.At is not null) mention = mention with { Time = read.At, EndTime = read.End, TimePlace = line.Place };
        return Linked(mention, line);
    }

    /// <summary>Warns when a line names two people for one quote.</summary>
    public static Mention Several(Mention mention, Attribution who, Place place) =>
        who.Several ? mention.Warn("speaker-several", $"the notes name {who.Name} for one quote; a card has one speaker", place, "part it into two quotes") : mention;

    /// <summary>Compares the time with where the line's link leads, or takes it from there.</summary>
    public static Mention Linked(Mention mention, NoteBlock line)
    {
        if (mention.Time is null) return line.Links is [var only] ? mention with { Time = only.At, TimePlace = line.Place } : mention;
        if (mention.TimePlace != line.Place) return mention;
        foreach (TimeLink link in line.Links)
            if (TimeScan.Take(link.Label).At is { } shown && shown == mention.Time && Math.Abs(shown.TotalSeconds - link.At.TotalSeconds) >= 1)
                mention = mention.Warn("time-link", $"the notes show {shown}, the link leads to {link.At}; {shown} is kept", line.Place);
        return mention;
    }

    private Mention Named(Mention mention, int at, int floor)
    {
        NoteBlock line = blocks[at];
        string text = line.Text.Trim(' ', '*', '_');
        if (Attribution.Before(line.Text) is { Name: { } name } turn && line.Text.Length < 100)
        {
            bool timed = mention.Time is null && turn.At is not null;
            bool label = turn.At is null && CaselessName.Applies(name) && CaselessLeadIn.Find(text) is null;
            mention = mention with { Name = name, Role = turn.Role, Handle = turn.Handle, NameRule = EvidenceRule.Heading, NamePlace = line.Place, NameUnsure = label, NameHeads = line.Kind == BlockKind.Heading };
            return timed ? mention with { Time = turn.At, EndTime = turn.End, TimePlace = line.Place } : mention;
        }

        bool heading = line.Kind == BlockKind.Heading, colon = text is [.., ':' or '：'];
        if (mention.TimePlace == line.Place && Stamped(line))
            return LeadIn.Find(TimeScan.Take(Plain(line)).Left) is { } topic ? mention with { Name = topic.Name, NameRule = topic.Rule, NamePlace = line.Place, NameUnsure = true, NameHeads = heading } : mention;
        // A sentence in Japanese that ends with its verb of speech leads in without a colon.
        if (!heading && !colon && text is not [.., ','] && !(text is [.., '。'] && CaselessLeadIn.Find(text) is not null)) return mention;
        if ((LeadIn.Find(line.Text) ?? LeadIn.Find(Whole(at, floor))) is { } lead)
            return mention with { Name = lead.Name, NameRule = lead.Rule, NamePlace = line.Place, NameUnsure = lead.Weak || (heading && !colon), NameWeak = lead.Weak, NameHeads = heading };
        return heading && NameScan.IsName(text) ? mention with { Name = text, NameRule = EvidenceRule.Heading, NamePlace = line.Place, NameUnsure = true, NameHeads = true } : mention;
    }

    // The paragraph that ends with a line, where lines were broken by hand.
    private string Whole(int at, int floor)
    {
        int first = at;
        while (first > floor && at - first < MostBelow && blocks[at] is { Item: false, Kind: BlockKind.Paragraph } && blocks[first - 1] is { Kind: BlockKind.Paragraph, Text.Length: > 0 } above && above.Text[^1] is not (':' or '"' or '”')) first--;
        return first == at ? "" : string.Join(' ', Enumerable.Range(first, at - first + 1).Select(n => blocks[n].Text));
    }
}
