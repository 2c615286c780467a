using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Looks at the lines above and under a quote for who and when.</summary>
internal sealed class Neighbours(IReadOnlyList<NoteBlock> blocks)
{
    // A name and a time on two lines, and one blank line.
    private const int MostBelow = 3;

    // In UTF-16 code units; an attribution line with a role and a remark is shorter.
    private const int LongestLine = 160;

    /// <summary>Takes the attribution lines that begin at <paramref name="next"/>; gives the block after them.</summary>
    public (Mention Mention, int Next) Below(Mention mention, int next)
    {
        for (int looked = 0; next < blocks.Count && looked < MostBelow && (mention.NameRule != EvidenceRule.Explicit || mention.Time is null); looked++)
        {
            NoteBlock line = blocks[next];
            if (line.Text.Length == 0)
            {
                if (next + 1 >= blocks.Count || !Dashed(blocks[next + 1].Text)) break;
                next++;
                line = blocks[next];
            }

            if (line.Kind is BlockKind.Heading or BlockKind.Row or BlockKind.Header || line.Text.Length > LongestLine || MarkScan.Has(line.Text) || Bullet.IsAlone(line.Text)) break;
            if (Take(mention, line) is not { } taken) break;
            mention = taken;
            next++;
        }

        return (mention, next);
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

            return mention.Name is null ? Named(mention, line) : mention;
        }

        return mention;
    }

    private static bool Dashed(string text) => text is ['~' or '—' or '–' or '―' or '[' or '(' or '-', not ' ', ..] or ['~' or '—' or '–' or '―' or '-', ' ', ..];

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

    private static Mention Named(Mention mention, NoteBlock line)
    {
        string text = line.Text.Trim(' ', '*', '_');
        if (Attribution.Before(line.Text) is { Name: not null } turn && line.Text.Length < 100)
        {
            bool timed = mention.Time is null && turn.At is not null;
            mention = mention with { Name = turn.Name, Role = turn.Role, Handle = turn.Handle, NameRule = EvidenceRule.Heading, NamePlace = line.Place };
            return timed ? mention with { Time = turn.At, EndTime = turn.End, TimePlace = line.Place } : mention;
        }

        bool heading = line.Kind == BlockKind.Heading;
        if (!heading && text is not [.., ':' or '：' or ',']) return mention;
        if (LeadIn.Find(line.Text) is { } lead)
            return mention with { Name = lead.Name, NameRule = lead.Rule, NamePlace = line.Place, NameUnsure = heading && text is not [.., ':' or '：'] };
        return heading && NameScan.IsName(text) ? mention with { Name = text, NameRule = EvidenceRule.Heading, NamePlace = line.Place, NameUnsure = true } : mention;
    }
}
