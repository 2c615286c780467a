using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Walks the blocks once, from the top down, and finds every place where a quote stands with what its surroundings say of it.</summary>
internal sealed class MentionFinder(IReadOnlyList<NoteBlock> blocks)
{
    private static readonly string[] Picked =
        ["notable quote", "key quote", "best quote", "memorable quote", "favourite quote", "favorite quote", "quotable moment", "tweetable", "highlights", "pull quote", "soundbite",
         "wichtige zitate", "zitate", "citations", "citas", "frases destacadas", "citações", "citazioni", "名言", "金句", "اقتباسات"];

    private readonly List<Mention> _found = [];
    private string? _section;
    private bool _notable;

    /// <summary>The mentions in the order of the document.</summary>
    public IReadOnlyList<Mention> Find()
    {
        for (int i = 0; i < blocks.Count; i++)
        {
            NoteBlock block = blocks[i];
            if (block.Kind == BlockKind.Blank) continue;
            if (Section(block, i)) continue;
            int next = block.Kind == BlockKind.Quoted ? Blockquote(i) : Line(i);
            if (next > i) i = next - 1;
        }

        return _found;
    }

    private static string Body(string text)
    {
        string t = text.TrimStart(' ', '*', '•', '·');
        if (t.StartsWith("- ", StringComparison.Ordinal)) t = t[2..].TrimStart();
        int digits = 0;
        while (digits < t.Length && char.IsAsciiDigit(t[digits])) digits++;
        if (digits is > 0 and < 4 && digits + 1 < t.Length && t[digits] is '.' or ')' && digits > 0 && t[digits + 1] == ' ') t = t[(digits + 2)..].TrimStart();
        return t.TrimStart('*', '_');
    }

    private bool Section(NoteBlock block, int i)
    {
        string text = block.Text.Trim(' ', '*', '_', ':');
        bool picked = text.Length < 60 && Picked.Any(p => text.StartsWith(p, StringComparison.OrdinalIgnoreCase) || text.EndsWith(p, StringComparison.OrdinalIgnoreCase) || text.EndsWith(p + "s", StringComparison.OrdinalIgnoreCase));
        if (block.Kind == BlockKind.Heading || picked)
        {
            if (!picked && LeadIn.Find(block.Text + ":") is not null && block.Text.EndsWith(':')) return false;
            (_section, _notable) = (text, picked);
            return true;
        }

        if (block.Kind != BlockKind.Paragraph || !LooksLikeHeading(block.Text)) return false;
        // In plain text a heading is a short line with capital words and no stop, with prose right under it.
        int below = i + 1;
        while (below < blocks.Count && blocks[below].Kind == BlockKind.Blank) below++;
        if (below >= blocks.Count || blocks[below].Text.Length < 40) return false;
        if (i == 0) return false;
        (_section, _notable) = (text, false);
        return true;
    }

    private static bool LooksLikeHeading(string text)
    {
        if (text.Length is < 3 or > 70 || MarkScan.Opens(text) || !char.IsLetter(text[0]) || char.IsLower(text[0])) return false;
        if (text[^1] is '.' or ':' or ',' or ']' or ')' or '"' or '”' or '!' or '-' || text.Any(c => c is '[' or '|' or '~')) return false;
        return text.Split(' ').Length <= 9;
    }

    // A quoted line, perhaps with a time or a name before it and an attribution after it.
    private int Line(int i)
    {
        NoteBlock block = blocks[i];
        string body = Body(block.Text);
        if (body.Length == 0) return i;
        Attribution? before = null;
        string text = body;
        if (MarkScan.ClosingOf(body[0]) is null)
        {
            int open = body.IndexOfAny(['"', '“', '«', '„', '「']);
            if (open < 0) return Turn(i, body);
            if (open > 80) return Joined(i, body);
            string head = body[..open].Trim();
            before = Head(head);
            if (before is null) return Joined(i, body);
            text = body[open..];
        }

        if (MarkScan.Cut(text) is not { } cut) return i;
        string words = cut.Words;
        int next = i + 1;
        if (!cut.Closed)
        {
            // One quote over several paragraphs: each opens again, the last one closes.
            while (next < blocks.Count && next < i + 12 && (blocks[next].Kind == BlockKind.Blank || MarkScan.Opens(blocks[next].Text)))
            {
                if (blocks[next].Kind == BlockKind.Blank) { next++; continue; }
                if (MarkScan.Cut(blocks[next].Text) is not { } piece) break;
                (string more, string tail, bool closed) = piece;
                words += "\n" + more;
                next++;
                cut = (words, tail, closed);
                if (closed) break;
            }
        }

        Attribution after = Attribution.Read(cut.Tail, needsDash: true);
        if (!after.Clean && cut.Tail.Length > 0) return Joined(i, body);
        return Finish(i, next, words, before, after, marked: true);
    }

    // "[12:34] Ada:" or "Ada (12:34):" or "12:34 –" before a quote.
    private static Attribution? Head(string head)
    {
        (Timestamp? at, Timestamp? end, string rest) = TimeScan.Take(head);
        rest = rest.Replace("**", "", StringComparison.Ordinal).Trim(' ', '-', '–', '—', '|', ':', '*', '_', ',');
        if (rest.Length == 0) return at is null && head.Length > 0 ? null : new Attribution(null, null, at, end, true);
        if (NameScan.IsName(rest) && (head.TrimEnd(' ', '*').EndsWith(':') || head.EndsWith('|') || at is not null)) return new Attribution(rest, null, at, end, true);
        return null;
    }

    // "We shipped it," Ada says, "and slept." and a sentence of its own inside prose that says who speaks.
    private int Joined(int i, string body)
    {
        int open = body.IndexOfAny(['"', '“', '«', '„']);
        if (open < 0 || MarkScan.Cut(body[open..]) is not { Closed: true } first) return i;
        string lead = body[..open].Trim(), tail = first.Tail, words = first.Words;
        string? name = lead.Length > 0 ? LeadIn.Find(lead)?.Name : null;
        if (name is null && NameScan.AtStart(tail.TrimStart(',', ' '), out int length) is { } after && LeadIn.Find(tail.TrimStart(',', ' ')) is not null)
        {
            name = after;
            int again = tail.IndexOfAny(['"', '“', '«', '„'], Math.Min(length, tail.Length));
            if (again > 0 && MarkScan.Cut(tail[again..]) is { Closed: true } second) words = words + " " + second.Words;
        }

        if (name is null || words.Split(' ').Length < 6) return i;
        (Timestamp? at, Timestamp? end, _) = TimeScan.Take(BracketedTime(body));
        Add(i, words, new Attribution(name, null, at, end, true), EvidenceRule.LeadIn, blocks[i].Place, blocks[i].Place);
        return i + 1;
    }

    private static string BracketedTime(string body)
    {
        int open = body.LastIndexOfAny(['[', '(']);
        return open < 0 ? "" : body[open..];
    }

    // "Ada (00:00:05):" above what she said, and an unquoted paragraph with an attribution line under it.
    private int Turn(int i, string body)
    {
        if (body.Length < 80 && body.TrimEnd(' ', '*').EndsWith(':') && Head(body) is { Name: not null, At: not null } turn
            && i + 1 < blocks.Count && blocks[i + 1].Text.Length > 0 && !MarkScan.Opens(blocks[i + 1].Text))
        {
            Add(i + 1, blocks[i + 1].Text, turn, EvidenceRule.Explicit, blocks[i].Place, blocks[i].Place);
            return i + 2;
        }

        if (i + 1 >= blocks.Count || blocks[i + 1].Text is not ['~' or '—' or '–' or '-', ..] line || body.Split(' ').Length < 4) return i;
        Attribution under = Attribution.Read(line, needsDash: true);
        if (under is not { Name: not null, Clean: true } || (line[0] == '-' && under.At is null)) return i;
        return Finish(i, i + 1, body, null, new Attribution(null, null, null, null, true), marked: true);
    }

    private int Blockquote(int i)
    {
        int next = i;
        List<string> lines = [];
        Attribution after = new(null, null, null, null, true);
        while (next < blocks.Count && blocks[next].Kind == BlockKind.Quoted)
        {
            string line = blocks[next].Text;
            Attribution read = Attribution.Read(line, needsDash: true);
            bool dashed = line is ['—' or '–' or '~' or '-' or '[' or '(', ..];
            if (lines.Count > 0 && dashed && read.Clean) after = new Attribution(after.Name ?? read.Name, after.Role ?? read.Role, after.At ?? read.At, after.End ?? read.End, true);
            else if (line.Length > 0) lines.Add(line);
            next++;
        }

        if (lines.Count == 0) return next;
        string words = string.Join("\n", lines);
        if (MarkScan.Cut(words) is { } cut)
        {
            Attribution tail = Attribution.Read(cut.Tail, needsDash: true);
            if (tail.Clean) (words, after) = (cut.Words, new Attribution(after.Name ?? tail.Name, after.Role ?? tail.Role, after.At ?? tail.At, after.End ?? tail.End, true));
        }
        else if (BracketedTime(words) is { Length: > 0 } bracket && words.EndsWith(bracket, StringComparison.Ordinal) && TimeScan.Take(bracket) is { At: not null } time)
        {
            (words, after) = (words[..^bracket.Length].Trim(), after with { At = after.At ?? time.At });
        }

        return Finish(i, next, words, null, after, marked: true);
    }

    private int Finish(int i, int next, string words, Attribution? before, Attribution after, bool marked)
    {
        string? name = after.Name ?? before?.Name, role = after.Role;
        Timestamp? at = after.At ?? before?.At, end = after.End ?? before?.End;
        Place namePlace = blocks[i].Place, timePlace = blocks[next - 1].Place;
        EvidenceRule rule = name is null ? EvidenceRule.None : EvidenceRule.Explicit;
        for (int looked = 0; next < blocks.Count && looked < 3 && (name is null || at is null); looked++)
        {
            NoteBlock line = blocks[next];
            if (line.Kind == BlockKind.Heading || line.Text.Length > 160) break;
            if (line.Kind == BlockKind.Blank)
            {
                if (next + 1 >= blocks.Count || blocks[next + 1].Text is not ['~' or '—' or '–' or '[' or '(' or '-', ..]) break;
                next++;
                continue;
            }

            if (MarkScan.Opens(line.Text) || line.Text.Trim(' ', '-').Length == 0) break;
            Attribution read = Attribution.Read(line.Text, needsDash: true);
            if (!read.Clean || (read.Name is not null && name is not null) || (read.At is not null && at is not null)) break;
            // A list item that only begins with a hyphen is the next item, not an attribution.
            if (line.Text.StartsWith("- ", StringComparison.Ordinal) && read.At is null && read.Name is null) break;
            if (read.Name is not null) (name, role, rule, namePlace) = (read.Name, read.Role ?? role, EvidenceRule.Explicit, line.Place);
            if (read.At is not null) (at, end, timePlace) = (read.At, read.End, line.Place);
            next++;
        }

        bool known = name is not null || at is not null;
        (string Name, EvidenceRule Rule, Place Place)? lead = name is null ? Above(i) : null;
        if (lead is { } l) (name, rule, namePlace) = (l.Name, l.Rule, l.Place);
        int count = words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;
        bool dense = words.Any(c => c >= '\u2E80') && words.Length >= 6;
        if (!dense && count < (known || blocks[i].Kind == BlockKind.Quoted ? 2 : lead is null ? 6 : 4)) return next;
        Add(i, words, new Attribution(name, role, at, end, true), rule, namePlace, timePlace);
        return next;
    }

    private (string, EvidenceRule, Place)? Above(int i)
    {
        int at = i - 1;
        while (at >= 0 && at > i - 3 && (blocks[at].Kind == BlockKind.Blank || blocks[at].Text.Trim(' ', '-', '*').Length == 0)) at--;
        if (at < 0 || blocks[at].Kind is BlockKind.Blank or BlockKind.Quoted) return null;
        string line = blocks[at].Text;
        if (blocks[at].Kind != BlockKind.Heading && !line.TrimEnd(' ', '*').EndsWith(':') && !line.TrimEnd().EndsWith(',')) return null;
        string sentence = line;
        int stop = line.TrimEnd(':', ' ', '*').LastIndexOf(". ", StringComparison.Ordinal);
        if (stop > 0) sentence = line[(stop + 2)..];
        return LeadIn.Find(sentence) is { } found ? (found.Name, found.Rule, blocks[at].Place) : null;
    }

    private void Add(int i, string words, Attribution who, EvidenceRule rule, Place namePlace, Place timePlace) => _found.Add(new Mention
    {
        Text = words,
        Place = blocks[i].Place,
        Name = who.Name,
        Role = who.Role,
        NameRule = rule,
        NamePlace = namePlace,
        Time = who.At,
        EndTime = who.End,
        TimePlace = timePlace,
        Section = _section,
        Notable = _notable,
    });
}
