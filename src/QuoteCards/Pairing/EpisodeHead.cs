using System.Text.RegularExpressions;
using QuoteCards.Diagnostics;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Title, show and date as the first lines of a document give them.</summary>
internal static partial class EpisodeHead
{
    // Title, show, date and a rule or two stand in the first lines or nowhere.
    private const int Lines = 6;

    /// <summary>What the head of the document says; front matter wins.</summary>
    public static (string? Title, string? Show, DateOnly? Date) Read(NotesDocument document, List<Diagnostic> found)
    {
        string? title = document.Field("title"), show = document.Field("show") ?? document.Field("podcast");
        DateOnly? date = Dated(document, found);
        int seen = 0;
        foreach (NoteBlock block in document.Blocks.Where(b => b.Kind != BlockKind.Blank).Take(Lines))
        {
            seen++;
            string line = Bullet.Unpictured(block.Text.Replace("*", "", StringComparison.Ordinal).Trim(' ', '_'));
            if (title is null && seen <= 3 && Marked(line) is { } marked) title = marked.Title;
            if (ShowNamed().Match(line) is { Success: true } named) show ??= named.Groups["v"].Value.Trim();
            if (line.Length is 0 or > 160 || MarkScan.Opens(line) || block.Kind == BlockKind.Quoted || Mail().IsMatch(line)) continue;
            string? day = DateScan.Find(line);
            if (day is not null) date ??= document.Field("date") is null ? DateScan.Read(day, block.Place, found) : null;
            foreach (string part in day is null ? [line] : Parts(line)) Take(Labelled().Match(part.TrimStart('-', ' ')), ref title, ref show);
            if (day is not null) show ??= ShowOf(line, day);
            else if (title is null && seen <= 2 && IsTitle(block, line)) Titled(line, ref title, ref show);
        }

        return (title ?? document.Field("page-title"), show, date);
    }

    private static void Take(Match label, ref string? title, ref string? show)
    {
        if (label.Groups["s"].Success) show ??= label.Groups["v"].Value.Trim();
        else if (label.Success) title ??= label.Groups["v"].Value.Trim();
    }

    /// <summary>The people whom the title's own line names: "“Naps” with Ada Okafor".</summary>
    public static IEnumerable<string> People(IReadOnlyList<NoteBlock> blocks) =>
        blocks.Where(b => b.Kind != BlockKind.Blank).Take(3).Select(b => Marked(Bullet.Unpictured(b.Text.Replace("*", "", StringComparison.Ordinal).Trim(' ', '_')))?.Guest).OfType<string>();

    /// <summary>Who may be a person, by the title: "Ada Okafor: Naps", "Ada Okafor on Naps", "Naps with Ada Okafor".</summary>
    public static IEnumerable<string> Possible(IEnumerable<NoteBlock> blocks) =>
        blocks.Where(b => b.Kind != BlockKind.Blank).Take(3).Select(b => Named().Match(Numbered().Replace(Bullet.Unpictured(b.Text.Replace("*", "", StringComparison.Ordinal).Trim(' ', '_')), "")))
            .Where(m => m.Success && NameScan.IsName(m.Groups["n"].Value.Trim())).Select(m => m.Groups["n"].Value.Trim());

    /// <summary>True for "Ep. 33" and the like, which stands where a role might.</summary>
    public static bool Counts(string text) => Counted().IsMatch(text);

    /// <summary>True for "Show — Ep. 33:", behind which a title stands.</summary>
    public static bool EndsCounting(string head) => Counting().IsMatch(head);

    // A title in marks on a line of its own, perhaps with the guest.
    private static (string Title, string? Guest)? Marked(string line)
    {
        if (line.Length > 160 || MarkScan.Spans(line) is not [{ Open: 0, Closed: true } span] || !WorkTitle.Is(span.Words(line), byWord: false)) return null;
        string rest = line[(span.Close + 1)..].Trim();
        if (rest.Length == 0) return (span.Words(line), null);
        return With().Match(rest) is { Success: true } m && NameScan.IsName(rest[m.Length..].Trim()) ? (span.Words(line), rest[m.Length..].Trim()) : null;
    }

    // "Show – Ep. 8: Title", "Title | Show #8", "Episode 59 – Title"
    private static void Titled(string line, ref string? title, ref string? show)
    {
        string text = Preface().Replace(line, "") is { Length: > 0 } told ? told : line;
        Match both = Both().Match(text);
        if (!both.Success) both = Behind().Match(text);
        if (!both.Success) both = Dense().Match(text);
        if (both.Success) show ??= both.Groups["s"].Value.Trim();
        title = Unmarked(both.Success ? both.Groups["t"].Value.Trim() : Numbered().Replace(text, "") is { Length: > 0 } bare ? bare : text);
    }

    private static string Unmarked(string title) => MarkScan.Spans(title) is [{ Open: 0, Closed: true } span] && span.Close == title.Length - 1 ? span.Words(title) : title;

    private static DateOnly? Dated(NotesDocument document, List<Diagnostic> found)
    {
        if (document.Field("date") is not { } said) return null;
        Place place = document.Fields["date"].Place;
        int before = found.Count;
        DateOnly? day = DateScan.Read(said, place, found);
        if (day is null && found.Count == before) found.Add(Diagnostic.Warning("date-invalid", $"\"{said}\" is not a date", place, "write it as 2025-01-29"));
        return day;
    }

    private static string[] Parts(string line) => line.Split(['|', '·', '—', '–', '•', '｜'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // The part beside the date, before it or behind it, unless it only counts episodes.
    private static string? ShowOf(string line, string day) =>
        Parts(line) is { Length: > 1 } parts ? Array.Find([.. parts.Select(p => Hosted().Replace(p, ""))], p => !WordLists.NotFirst.Contains(p) && !p.Contains(day, StringComparison.Ordinal) && !Counted().IsMatch(p) && !Labelled().IsMatch(p) && !p.Contains(':', StringComparison.Ordinal)) : null;

    private static bool IsTitle(NoteBlock block, string line) =>
        block.Kind is BlockKind.Heading or BlockKind.Paragraph && !block.Item && line.Length <= 140 && line[^1] is not ('.' or ':' or '：' or ',') && !line.Contains('[', StringComparison.Ordinal)
        && TimeScan.Take(line).At is null && line[0] is not ('~' or '—' or '–') && !Labelled().IsMatch(line) && !IsSection(line) && !Generic().IsMatch(Numbered().Replace(line, "")) && !Plainly(block, line);

    private static bool IsSection(string line) => SectionNames.IsWorks(line) || SectionNames.IsChapters(line) || (SectionNames.IsPicked(line) && SpokenWords.Count(line) < 4);

    // Without a heading's mark, a line of prose that begins in lower case is no title.
    private static bool Plainly(NoteBlock block, string line) => block.Kind != BlockKind.Heading && char.IsLower(line[0]);

    private const string Count = @"(?:Episode|Ep\.?|Folge|Épisode|Episodio|Episódio|Puntata|Aflevering|Odcinek|Avsnitt|Afsnit|Jakso|Bölüm|Выпуск|Эпизод|Серия|פרק|الحلقة|حلقة|एपिसोड|Issue|Nr\.?|No\.?|#|E|S[0-9]{1,2} ?E)\s?\d+";

    [GeneratedRegex(@"^(?:" + Count + @"|第\s?[0-9一二三四五六七八九十百]+\s?[回話话集期章夜]|제\s?[0-9]+\s?[화회])\s*(?:[–—:：.|｜・-]\s*|\s|(?=[「『《“„«]))", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<s>[^:|–—]{2,80}?)\s*(?:[–—|:,·]|\s-)\s*" + Count + @"\s*[–—:|-]\s*(?<t>.{2,})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Both();

    [GeneratedRegex(@"^(?<n>\p{Lu}\S*(?: \S+){1,3}?)(?::| on | über | sur | sobre ) ?\S|\b(?:with|mit|avec|con|com) (?<n>\p{Lu}\S*(?: [^\s)]+){1,3})\)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Named();

    // "She Rebuilt a Radio | Bench Time #31"
    [GeneratedRegex(@"^(?<t>.{3,})\s[|｜·]\s(?<s>[^|｜·]{2,60}?),?\s*(?:" + Count + @"|\s[0-9]{1,4})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    // 《慢半拍》第15期：修表的人
    [GeneratedRegex(@"^[《「『【]?(?<s>[^《》「」『』【】:：|]{2,40})[》」』】]?\s*第\s?[0-9一二三四五六七八九十百]+\s?[回話话集期夜]\s*[:：・|｜\s]\s*(?<t>.{2,})$", RegexOptions.CultureInvariant)]
    private static partial Regex Dense();

    [GeneratedRegex(@"(?:ポッドキャスト|番組|播客|节目|節目|팟캐스트|\bpodcast)\s?[「『《“„«](?<v>[^」』》”“»]{2,80})[」』》”“»]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex ShowNamed();

    [GeneratedRegex(@"(?:^|[\s—–|·,-])" + Count + @"\s*[:：—–-]$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counting();

    [GeneratedRegex(@"^(?:with|feat\.?|featuring|ft\.?|mit|avec|con|com|met)\s+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex With();

    [GeneratedRegex(@",? (?:hosted|presented) by .*$|,? mit .*$", RegexOptions.CultureInvariant)]
    private static partial Regex Hosted();

    [GeneratedRegex(@"^(?:(?:Episode|Podcast|Show) )?(?:Summary|Recap|Show ?notes|Notes)\s*[:–—|-]\s*", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Preface();

    [GeneratedRegex(@"^(?:(?:Episode|Podcast|Show|Draft) ?)?(?:Summary|Recap|Notes|Draft)(?:\W+(?:draft|final|v)\W*[0-9]*\W*)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Generic();

    [GeneratedRegex(@"^(?:" + Count + @"|Season\s?[0-9]+.*|第\s?[0-9]+\s?[回話话集期])$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?:(?<s>Show|Podcast|Pódcast|Sendung|Émission|Programa|Programma|Programme|Program|Подкаст|番組|节目|節目|팟캐스트|بودكاست|פודקאסט)|Title|Episode title|Titel|Titre|Título|Titolo|Tytuł|Название|タイトル|标题|標題|제목)\s?[:：]\s*(?<v>.{2,120})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:From|To|Cc|Sent|Subject|Date|Von|An|Betreff|Gesendet): ", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
