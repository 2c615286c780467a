using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Walks the blocks once, from the top down, and finds every place where a quote stands with what its surroundings say of it.</summary>
internal sealed class MentionFinder(IReadOnlyList<NoteBlock> blocks, List<Diagnostic> told)
{
    private readonly List<Mention> _found = [];
    private readonly SectionWalk _sections = new(blocks, told);
    private readonly ListItems _lists = new(blocks);
    private readonly Neighbours _near = new(blocks, new ListItems(blocks));
    private string?[]? _columns;

    // Lines above this one belong to the quote before.
    private int _floor;

    // Who spoke last in a list under one heading, and the block after the quote.
    private (Mention Mention, int Next)? _before;

    /// <summary>The mentions in the order of the document.</summary>
    public IReadOnlyList<Mention> Find()
    {
        for (int i = 0; i < blocks.Count;)
        {
            bool passed = blocks[i].Text.Length == 0 || _sections.Enter(i) || _sections.Transcript;
            i = passed ? i + 1 : Math.Max(i + 1, Step(i));
        }

        return _found;
    }

    private int Step(int i) => blocks[i].Kind switch
    {
        BlockKind.Quoted => Quoted(i),
        BlockKind.Header => Header(i),
        BlockKind.Row => Row(i),
        _ => Line(i),
    };

    private int Header(int i)
    {
        _columns = RowReading.Columns(blocks[i]);
        // A table of something else.
        if (_columns is null && blocks[i].Cells.Any(c => c.Length > 0))
            while (i + 1 < blocks.Count && blocks[i + 1].Kind == BlockKind.Row && !blocks[i + 1].Cells.Any(MarkScan.Opens)) i++;
        return i + 1;
    }

    private int Row(int i)
    {
        bool first = i == 0 || blocks[i - 1].Kind is not (BlockKind.Row or BlockKind.Header);
        if (first && RowReading.Columns(blocks[i]) is { } columns)
        {
            _columns = columns;
            return i + 1;
        }

        if (first) _columns = null;
        if (RowReading.Read(blocks[i], _columns) is { } mention && (mention.Name is not null || mention.Time is not null || SpokenWords.IsSpeech(mention.Text))) Add(mention);
        return i + 1;
    }

    private int Line(int i)
    {
        string body = Bullet.Strip(blocks[i].Text);
        if (body.Length == 0) return i + 1;
        Passage passage = Passage.Gather(blocks, i, body);
        IReadOnlyList<Said> said = LineReading.Read(passage.Text);
        if (said.Count == 0) return Unmarked(i, body);
        int next = passage.Next;
        for (int n = 0; n < said.Count; n++) next = Finish(i, next, said[n], first: n == 0, last: n == said.Count - 1, blocks[i]);
        return next;
    }

    private int Unmarked(int i, string body)
    {
        if (MarkScan.Has(body) || _sections.Selling) return i + 1;
        UnmarkedReading reading = new(blocks, _sections.Notable);
        if (reading.Turn(i) is { } turn)
        {
            Add(turn.Mention);
            return turn.Next;
        }

        return reading.Paragraph(i, body) is { } said ? Finish(i, i + 1, said, first: true, last: true, blocks[i]) : i + 1;
    }

    private int Quoted(int i)
    {
        (IReadOnlyList<(int Block, Said Said, NoteBlock? Under)> found, int next) = new BlockquoteReading(blocks).Read(i);
        if (MailThread.Precedes(blocks, i)) return next;
        for (int n = 0; n < found.Count; n++)
            next = Finish(found[n].Block, next, found[n].Said, first: n == 0, last: n == found.Count - 1, found[n].Under ?? blocks[found[n].Block]);
        return next;
    }

    // Puts together what the line, the lines under it and the lines above it say.
    private int Finish(int i, int next, Said said, bool first, bool last, NoteBlock line)
    {
        Attribution who = said.Who;
        Place namePlace = said.Rule == EvidenceRule.Explicit ? line.Place : blocks[i].Place;
        Mention mention = new()
        {
            Text = said.Words,
            Place = blocks[i].Place,
            Name = who.Name,
            Role = who.Role,
            Handle = who.Handle,
            NameRule = said.Rule,
            NamePlace = namePlace,
            // Beside the quote a full name stands for somebody; one word may be any noun.
            NameUnsure = said.Weak && who.Name?.Contains(' ', StringComparison.Ordinal) != true,
            NameWeak = said.Weak,
            Time = who.At,
            EndTime = who.End,
            TimePlace = who.At is null ? default : line.Place,
        };
        mention = Neighbours.Linked(Neighbours.Several(mention, who, namePlace), line);
        if (first) mention = Timed(mention, i);
        if (last) (mention, next) = _near.Below(mention, i, next);
        if (first && mention.Name is null) mention = _near.Above(mention, i, _floor);
        if (mention.Name is null) mention = Headed(mention, i);
        if (last && mention.Name is null) (mention, next) = _near.Under(mention, next);
        if (mention.Name is null) mention = Inherited(mention, i);
        if (IsCard(mention, said, blocks[i])) Add(Noticed(mention, said));
        _before = (mention, next);
        _floor = next;
        return next;
    }

    // A time on its own line above, before the line under the quote is looked at.
    private Mention Timed(Mention mention, int i)
    {
        if (mention.Time is not null) return mention;
        Mention above = _near.Above(mention with { Name = "" }, i, _floor);
        return mention with { Time = above.Time, EndTime = above.EndTime, TimePlace = above.TimePlace };
    }

    // "- Ada Okafor" with what she said set in under it.
    private Mention Headed(Mention mention, int i)
    {
        if (_lists.Head(i) is not { } head || Attribution.Before(Bullet.Strip(head.Text).TrimEnd(' ', '*', '_', ':') + ":") is not { Name: { } name } who) return mention;
        return mention with { Name = name, Role = who.Role, Handle = who.Handle, NameRule = EvidenceRule.Heading, NamePlace = head.Place, NameUnsure = who.At is null && who.Role is null && !GivenNames.Begin(name) };
    }

    // Under one heading, and in a list under one lead-in, one person speaks unless it says otherwise; a sentence leads in to one blockquote.
    private Mention Inherited(Mention mention, int i)
    {
        if (_before is not { } before || !blocks[i].Item && blocks[i].Kind != BlockKind.Quoted || before.Mention.Name is null) return mention;
        if (!blocks[i].Item && !before.Mention.NameHeads) return mention;
        if (before.Mention.NameRule is not (EvidenceRule.Heading or EvidenceRule.LeadIn or EvidenceRule.Inherited)) return mention;
        for (int at = before.Next; at < i; at++)
            if (blocks[at].Text.Length > 0) return mention;
        return mention with { Name = before.Mention.Name, Role = before.Mention.Role, NameRule = EvidenceRule.Inherited, NamePlace = before.Mention.NamePlace, NameUnsure = before.Mention.NameUnsure, NameHeads = before.Mention.NameHeads };
    }

    private bool IsCard(Mention mention, Said said, NoteBlock block)
    {
        int count = SpokenWords.Count(mention.Text);
        if (mention.Time is null && block.Kind != BlockKind.Quoted && (_sections.Works || WorkTitle.Is(mention.Text, said.Who.ByWord))) return false;
        if (_sections.Chapters && mention.NameRule == EvidenceRule.None && !SpokenWords.IsSentence(mention.Text)) return false;
        if (mention.NameRule == EvidenceRule.Explicit || block.Kind == BlockKind.Quoted) return count >= 2;
        if (mention.Name is not null || _sections.Notable) return count >= 4 || (count >= 2 && SpokenWords.IsSentence(mention.Text));
        return SpokenWords.IsSpeech(mention.Text) || (mention.Time is not null && count >= 2 && SpokenWords.IsSentence(mention.Text) && said.Closed);
    }

    private Mention Noticed(Mention mention, Said said)
    {
        if (!said.Closed && !mention.Text.Contains('\n', StringComparison.Ordinal)) mention = mention.Warn("mark-unclosed", "no mark closes this quote; it is taken to end with its line", mention.Place);
        if (said.Dialogue || Dialogue.Within(mention.Text)) mention = mention.Warn("dialogue", "two people may be speaking here", mention.Place, "part it into two quotes");
        if (_sections.Selling || Promotion.Sounds(mention.Text)) mention = mention.Warn("promotion", "this reads like an advertisement or a call to subscribe", mention.Place);
        if (mention.Text.AsSpan().IndexOfAny('♪', '♫', '♬') >= 0) mention = mention.Warn("lyrics", "this reads like lyrics, which belong to somebody else", mention.Place);
        return mention;
    }

    private void Add(Mention mention) => _found.Add(mention with { Section = mention.Section ?? _sections.Section, OwnSection = mention.Section is not null, SectionPlace = mention.Section is null ? _sections.Place : mention.Place, Notable = _sections.Notable });
}
