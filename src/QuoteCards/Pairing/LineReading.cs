using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Reads the quotes of one line from its marks and what stands before, between and behind them.</summary>
internal static class LineReading
{
    // In UTF-16 code units; an attribution or "Ada says" is shorter.
    private const int Near = 200;

    /// <summary>The quotes of a line, in order; none when its marks hold only terms and titles.</summary>
    public static IReadOnlyList<Said> Read(string line)
    {
        List<MarkedSpan> spans = MarkScan.Spans(line);
        if (spans.Count == 0) return [];
        List<LinePart> parts = [.. spans.Select(s => new LinePart(s.Words(line), s.Closed))];
        Head(line[..spans[0].Open], parts[0]);
        for (int i = 1; i < spans.Count; i++)
        {
            string gap = line[Math.Min(spans[i - 1].Close + 1, line.Length)..spans[i].Open];
            string after = line[Math.Min(spans[i].Close + 1, line.Length)..(i + 1 < spans.Count ? spans[i + 1].Open : line.Length)];
            if (!Joins(gap, after, parts[i - 1], parts[i])) continue;
            // The same person goes on: one quote, with what follows put to the part before.
            parts[i].Words = Join(parts[i - 1].Words, parts[i].Words);
            (parts[i].Head, parts[i].HeadFits) = (parts[i - 1].Head, parts[i - 1].HeadFits);
            parts[i - 1] = null!;
        }

        Tail(line[Math.Min(spans[^1].Close + 1, line.Length)..], parts[^1]);
        return [.. parts.Where(p => p is not null).Select(p => p.Read()).OfType<Said>()];
    }

    private static string Join(string first, string second) => first + " " + second;

    private static void Head(string head, LinePart part)
    {
        string text = head.Trim(' ', '*', '_', '(', '=');
        if (text.Length == 0) part.HeadFits = true;
        else if (Attribution.Before(head.Trim()) is { } before) (part.Head, part.HeadFits) = (before, true);
        else Introduced(text, part);
    }

    private static void Introduced(string text, LinePart part)
    {
        TimeReading time = TimeScan.Take(text.Length > Near ? text[^Near..] : text);
        if (time.Marked) part.Head = new Attribution { At = time.At, End = time.End };
        // "The mood of the week:" leads in without a name.
        part.HeadFits = text is [.., ':' or '：'];
        // Behind the number of an episode stands its title.
        if (text.Length < 40 && (Credits.IsLabel(text) || EpisodeHead.EndsCounting(text))) part.Credit = true;
        if (LeadIn.Find(time.Marked ? time.Left : text) is not { } lead) return;
        (part.Subject, part.SubjectRule, part.SubjectWeak) = (lead.Name, lead.Rule, lead.Weak);
        part.HeadFits = part.HeadFits || text is [.., ','] || LeadIn.Subjects(text[Math.Max(0, text.Length - Near)..]) is [.., var last] && last.End >= Math.Min(text.Length, Near) - 1;
    }

    private static void Tail(string tail, LinePart part)
    {
        string text = Stop(tail, part).Trim(' ', '*', '_', '=');
        if (text.Trim('.', ',', ')', ' ').Length == 0) part.TailFits = true;
        else if (text.Length <= Near && Attribution.Read(text) is { Clean: true } behind) (part.Tail, part.TailFits) = (behind, true);
        else if (part.Closed && Bare(text) is { } bare) (part.Tail, part.TailFits) = (bare, true);
        else Spoken(text, part);
        // Behind a dash stands a remark, if it is nobody's name.
        part.Remarked = text is ['—' or '–' or '―' or '-', ' ', ..] or ['—' or '–' or '―', ..];
    }

    // Nothing but a full name, or names, behind the closing mark.
    private static Attribution? Bare(string text) =>
        text.Length < 120 && Attribution.Read("— " + text) is { Clean: true, Name: { } name, Role: null } read && name.Length >= text.Trim(' ', '.').Length && (read.Several || GivenNames.Begin(name)) ? read : null;

    // "…," Ada says at 12:34.
    private static void Spoken(string text, LinePart part)
    {
        string near = text.Length > Near ? text[..Near] : text;
        if (LeadIn.Subjects(near) is not [var (name, end), ..])
        {
            if (!PronounSpeech.Begins(near)) return;
            part.Pronoun = true;
            if (part.Head?.At is null && TimeScan.Take(near) is { Marked: true } when) part.Tail = new Attribution { At = when.At, End = when.End };
            return;
        }

        // The name must be what the sentence begins with, or follow its verb.
        string before = near[..near.IndexOf(name, StringComparison.Ordinal)].Trim(' ', ',');
        if (before.Contains(' ', StringComparison.Ordinal) || before.Contains('.', StringComparison.Ordinal)) return;
        (part.Subject, part.SubjectRule) = (name, EvidenceRule.LeadIn);
        TimeReading time = TimeScan.Take(near);
        if (time.Marked && part.Head?.At is null) part.Tail = new Attribution { At = time.At, End = time.End };
        part.TailFits = near.AsSpan(end).Trim(" .,").Length == 0;
    }

    // "We shipped it". — a full stop outside the marks goes inside.
    private static string Stop(string tail, LinePart part)
    {
        if (tail is not ['.' or '!' or '?' or '…', ..] || part.Words.Length == 0 || !char.IsLetterOrDigit(part.Words[^1])) return tail;
        part.Words += tail[0];
        return tail[1..];
    }

    private static bool Joins(string gap, string after, LinePart left, LinePart right)
    {
        string text = gap.Trim(' ', '*', '_', ',');
        if (text.Trim('.', '-', '–', '—').Length == 0)
        {
            (left.TailFits, right.HeadFits, left.Beside, right.Beside) = (true, true, true, true);
            return false;
        }

        if (Attribution.Read(Stop(gap, left).Trim()) is { Clean: true } behind)
        {
            (left.Tail, left.TailFits, right.HeadFits) = (behind, true, true);
            return false;
        }

        if (Attribution.Before(text) is { Name: not null } before)
        {
            (left.TailFits, right.Head, right.HeadFits) = (true, before, true);
            return false;
        }

        List<(string Name, int End)> subjects = LeadIn.Subjects(text);
        if (subjects.Count == 0) return Plain(text, left, right);
        if (subjects.Count > 1)
        {
            (left.Subject, left.TailFits, right.Subject, right.HeadFits) = (subjects[0].Name, true, subjects[^1].Name, true);
            return false;
        }

        return One(text, subjects[0], left, right) && !Another(after, subjects[0].Name, right);
    }

    // One speaker between two stretches: "A," Ada says, "b." goes on; in "A." Then Ada adds: "B." the name belongs to what follows.
    private static bool One(string text, (string Name, int End) subject, LinePart left, LinePart right)
    {
        int at = text.IndexOf(subject.Name, StringComparison.Ordinal);
        bool toTheRight = text is [.., ':' or '：'] && (at > 24 || left.Subject is not null || left.Head?.Name is not null);
        if (toTheRight)
        {
            (right.Subject, right.HeadFits) = (subject.Name, true);
            return false;
        }

        int stop = text.IndexOf(". ", Math.Min(subject.End, text.Length), StringComparison.Ordinal);
        bool goesOn = stop < 0 && subject.End >= text.TrimEnd('.', ',', ':').Length - 40;
        (left.Subject, left.TailFits) = (subject.Name, true);
        if (!goesOn || (left.Head?.Name is { } head && head != subject.Name)) return false;
        (right.Subject, right.SubjectRule) = (subject.Name, EvidenceRule.LeadIn);
        return true;
    }

    // "…," Ben replies: the next stretch has a speaker of its own.
    private static bool Another(string after, string name, LinePart right)
    {
        string near = after.Length > Near ? after[..Near] : after;
        if (LeadIn.Subjects(near) is not [var (other, end), ..] || other == name || near[..end].Contains('.', StringComparison.Ordinal)) return false;
        (right.Subject, right.HeadFits) = (null, true);
        return true;
    }

    private static bool Plain(string text, LinePart left, LinePart right)
    {
        // "…," she says, "…": whoever it is, the same one goes on.
        bool said = text.Length < 40 && PronounSpeech.Begins(text), pronoun = said || (left.Words is [.., ','] && text.Length < 40);
        (left.Pronoun, right.Pronoun) = (left.Pronoun || said, right.Pronoun || said);
        if (pronoun) right.Subject = left.Subject;
        return said || (pronoun && left.HeadFits);
    }
}
