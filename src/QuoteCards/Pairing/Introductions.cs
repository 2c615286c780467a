using System.Buffers;
using System.Text.RegularExpressions;

namespace QuoteCards.Pairing;

/// <summary>Finds the people that a sentence introduces: "hosts A, B, and C", "with guest D", "Guests: …".</summary>
internal static partial class Introductions
{
    // An episode has fewer people; a longer list is one of something else.
    private const int Most = 12;

    // A name follows at once.
    private static readonly string[] Signs =
    [
        "hosts ", "host ", "co-host ", "guests ", "guest ", "featuring ", "feat. ", "ft. ", "hosted by ", "presented by ", "moderated by ",
        "gastgeber ", "gastgeberin ", "moderator ", "moderatorin ", "animé par ", "présenté par ", "invité ", "invitée ", "invités ", "anfitriones ", "anfitrión ", "anfitriona ", "invitado ", "invitada ", "presentado por ",
        "convidado ", "convidada ", "apresentado por ", "ospite ", "conduttore ", "conduttrice ", "condotto da ", "presentator ", "presentatrice ", "ведущий ", "ведущая ", "ведущие ", "гость ", "гостья ", "konuğumuz ",
    ];

    // A label before a colon, in lower case.
    private static readonly string[] Labels =
    [
        "hosts", "host", "co-host", "co-hosts", "guests", "guest", "guest(s)", "host(s)", "speakers", "speaker", "with", "featuring", "people", "panel", "moderator", "interviewer", "interviewee",
        "gäste", "gast", "zu gast", "gastgeber", "gastgeberin", "moderation", "mit dabei", "invités", "invité", "invitée", "invité·e", "animation", "présentation", "avec", "invitados", "invitado", "invitada", "presenta", "con",
        "convidados", "convidado", "convidada", "apresentação", "com", "ospiti", "ospite", "conduce", "con noi", "te gast", "gasten", "presentatie", "ведущий", "ведущая", "ведущие", "гость", "гостья", "гости",
        "gość", "gościni", "goście", "prowadzący", "prowadząca", "prowadzi", "konuk", "konuklar", "sunucu", "gäst", "gäster", "programledare", "ゲスト", "司会", "聞き手", "語り手", "話し手", "出演", "パーソナリティ", "ホスト",
        "嘉宾", "嘉賓", "來賓", "来宾", "主持人", "主持", "主播", "게스트", "진행", "진행자", "출연", "الضيف", "الضيفة", "ضيف الحلقة", "ضيفة الحلقة", "المضيف", "المضيفة", "تقديم", "الضيوف", "אורח", "אורחת", "אורחים", "מנחה", "מנחים", "מגיש", "מגישה", "अतिथि", "मेज़बान",
    ];

    // A trade or a relation may stand before the name: "talks with novelist Petra Lang".
    private static readonly string[] Meetings =
    [
        "joined by ", "talks to ", "talks with ", "talked to ", "talked with ", "talk with ", "chat with ", "q&a with ", "speaks with ", "speaks to ", "spoke with ", "spoke to ", "sat down with ", "sits down with ", "interview with ", "interviews ", "interviewed ", "conversation with ", "chats with ", "chatted with ", "welcomes ", "welcomed ", "i met ", "we met ",
        "spricht mit ", "sprechen mit ", "im gespräch mit ", "zu gast ist ", "zu gast: ", "reçoit ", "rencontre avec ", "entretien avec ", "en compagnie de ", "conversa con ", "conversan con ", "habla con ", "hablan con ", "entrevista a ", "conversa com ", "conversam com ", "fala com ", "recebe ",
        "parla con ", "intervista a ", "praat met ", "spreekt met ", "gesprek met ", "gościem jest ",
    ];

    // Nearly every line has none of them, and a feed has ten thousand lines.
    private static readonly SearchValues<string> AnySign = SearchValues.Create([.. Signs, .. Meetings], StringComparison.OrdinalIgnoreCase);

    private static readonly string[] Joints = ["and ", "& ", "und ", "et ", "y ", "e ", "en ", "и ", "i ", "ve ", "og ", "och ", "和", "と"];

    /// <summary>The names, in order.</summary>
    public static IEnumerable<string> Names(string text)
    {
        string plain = text.Replace("*", "", StringComparison.Ordinal).Replace('：', ':').Replace(" | ", ": ", StringComparison.Ordinal);
        bool any = plain.AsSpan().ContainsAny(AnySign);
        foreach (string sign in any ? Signs : [])
            foreach (string name in After(plain, sign, trade: false)) yield return name;
        foreach (string sign in any ? Meetings : [])
            foreach (string name in After(plain, sign, trade: true)) yield return name;
        foreach (Match m in Labelled().Matches(plain))
            if (Labels.Contains(m.Groups["l"].Value.Trim().ToLowerInvariant(), StringComparer.Ordinal))
                foreach (string name in List(plain[(m.Index + m.Length)..Math.Min(plain.Length, m.Index + m.Length + 400)].TrimStart())) yield return name;
    }

    private static IEnumerable<string> After(string plain, string sign, bool trade)
    {
        int at = plain.IndexOf(sign, StringComparison.OrdinalIgnoreCase);
        if (at < 0 || (at > 0 && char.IsLetterOrDigit(plain[at - 1]))) return [];
        string rest = plain[(at + sign.Length)..Math.Min(plain.Length, at + sign.Length + 400)];
        if (trade && Trade().Match(rest) is { Success: true } m) rest = rest[m.Length..];
        return List(rest);
    }

    private static IEnumerable<string> List(string rest)
    {
        for (int n = 0; n < Most && NameScan.AtStart(rest, out int length) is { } name; n++)
        {
            string after = rest[length..];
            // The next label.
            if (after.TrimStart() is [':', ..]) yield break;
            if (after is ['\'' or '’', ..]) yield break;
            yield return name;
            // "Ada Okafor (Acme), Ben" and "Ada Okafor, CTO of Acme, and Ben"
            if (after.StartsWith(" (", StringComparison.Ordinal) && after.IndexOf(')', StringComparison.Ordinal) is > 0 and var close) after = after[(close + 1)..];
            string next = after.TrimStart(',', '、', '，', '،', ' ');
            string? joint = Array.Find(Joints, j => next.StartsWith(j, StringComparison.OrdinalIgnoreCase));
            if (joint is null && after is not [',' or '、' or '，' or '،', ..]) yield break;
            rest = joint is null ? next : next[joint.Length..];
        }
    }

    [GeneratedRegex(@"(?:^|[\s·|,(、，（—–-])(?<l>[\p{L}][\p{L}\p{M}·() -]{1,20}?) ?:", RegexOptions.CultureInvariant)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:(?:the|a|an|our|their|special|der|die|dem|den|le|la|el|lo|il|un|una|de|l['’])\s?|\p{Ll}[\p{L}-]{1,20},? ){1,6}(?=\p{Lu})", RegexOptions.CultureInvariant)]
    private static partial Regex Trade();
}
