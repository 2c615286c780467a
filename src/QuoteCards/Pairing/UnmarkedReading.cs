using System.Text.RegularExpressions;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Reads quotes without marks: a speaker's turn, and a paragraph with who and when under or behind it.</summary>
internal sealed partial class UnmarkedReading(IReadOnlyList<NoteBlock> blocks, bool notable)
{
    /// <summary><c>Ada (00:00:05):</c> above what she said, or before it on the line; null for anything else.</summary>
    public (Mention Mention, int Next)? Turn(int i)
    {
        NoteBlock block = blocks[i];
        string body = Bullet.Strip(block.Text);
        if (body.Length < 120 && body.TrimEnd(' ', '*', '_') is [.., ':' or '：' or ']' or ')'] && Attribution.Before(body.TrimEnd('*', '_', ' ')) is { Name: not null, At: not null } head
            && i + 1 < blocks.Count && blocks[i + 1] is { Kind: BlockKind.Paragraph, Text: var said, Item: false } && IsSpoken(said))
            return (Make(said, blocks[i + 1], head, block), i + 2);
        string front = UnmarkedLine.Front(body);
        if (front.Length == 0 || Attribution.Before(front) is not { Name: not null, At: not null } before || !IsSpoken(body[front.Length..].Trim())) return null;
        return (Make(body[front.Length..].Trim(), block, before, block), i + 1);
    }

    /// <summary>A paragraph that is signed: under it, or behind its last word when a list of notable quotes holds it.</summary>
    public Said? Paragraph(int i, string body)
    {
        if (!IsSpoken(body) || body is [.., ':' or '：']) return null;
        if (UnmarkedLine.Read(body) is { Who: { Name: not null } } signed && (notable || signed.Who.At is not null) && IsSpoken(signed.Words) && SpokenWords.IsSentence(signed.Words)) return signed;
        if (notable && Answer().Match(body) is { Success: true } front && UnmarkedLine.Read(body[front.Length..]) is { Who.At: not null } answer && IsSpoken(answer.Words)) return answer;
        int under = i + 1;
        if (under < blocks.Count && blocks[under].Text.Length == 0) under++;
        if (under >= blocks.Count || blocks[under].Text is not ['~' or '—' or '–' or '―' or '-', ..] line || line.Length > 160) return null;
        Attribution read = Attribution.Read(line);
        bool gap = under > i + 1;
        // A hyphen also begins a list, so only a time makes it a signature.
        if (read is not { Name: not null, Clean: true } || ((line[0] == '-' && !line.StartsWith("--", StringComparison.Ordinal) || gap) && read.At is null)) return null;
        return SpokenWords.IsSentence(body) || line[0] is not '-' ? new Said(body, new Attribution { Clean = true }, EvidenceRule.None) : null;
    }

    // "A: Because it was Friday. (12:34)": an answer is somebody's, though nobody is named.
    [GeneratedRegex(@"^(?:A|R|Answer|Antwort|Réponse|Respuesta|Resposta|Risposta)[*_]{0,2}[:.][*_]{0,2}\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Answer();

    private static bool IsSpoken(string words) => !MarkScan.Opens(words) && SpokenWords.Count(words) >= 4 && !Promotion.Sounds(words);

    private static Mention Make(string words, NoteBlock said, Attribution who, NoteBlock head) => Neighbours.Linked(
        new Mention { Text = words, Place = said.Place, Name = who.Name, Role = who.Role, Handle = who.Handle, NameRule = EvidenceRule.Explicit, NamePlace = head.Place, Time = who.At, EndTime = who.End, TimePlace = head.Place }, head);
}
