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

    // "Show – Ep. 8: Title", "Episode 59 – Title"
    private static void Titled(string line, ref string? title, ref string? show)
    {
        if (Both().Match(line) is { Success: true } both)
        {
            show ??= both.Groups["s"].Value.Trim();
            title = both.Groups["t"].Value.Trim();
        }
        else title = Numbered().Replace(line, "") is { Length: > 0 } bare ? bare : line;
    }

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
        Parts(line) is { Length: > 1 } parts ? Array.Find(parts, p => !p.Contains(day, StringComparison.Ordinal) && !Counted().IsMatch(p) && !Labelled().IsMatch(p) && !p.Contains(':', StringComparison.Ordinal)) : null;

    private static bool IsTitle(NoteBlock block, string line) =>
        block.Kind is BlockKind.Heading or BlockKind.Paragraph && !block.Item && line.Length <= 140 && line[^1] is not ('.' or ':' or '：' or ',') && !line.Contains('[', StringComparison.Ordinal)
        && TimeScan.Take(line).At is null && line[0] is not ('~' or '—' or '–') && !Labelled().IsMatch(line) && !IsSection(line) && !Plainly(block, line);

    private static bool IsSection(string line) => SectionNames.IsWorks(line) || SectionNames.IsChapters(line) || (SectionNames.IsPicked(line) && SpokenWords.Count(line) < 4);

    // Without a heading's mark, a line of prose that begins in lower case is no title.
    private static bool Plainly(NoteBlock block, string line) => block.Kind != BlockKind.Heading && char.IsLower(line[0]);

    private const string Count = @"(?:Episode|Ep\.?|Folge|Épisode|Episodio|Episódio|Puntata|Aflevering|Odcinek|Avsnitt|Afsnit|Jakso|Bölüm|Выпуск|Эпизод|Серия|פרק|الحلقة|حلقة|एपिसोड|Issue|Nr\.?|No\.?|#|E|S[0-9]{1,2} ?E)\s?[0-9]+";

    [GeneratedRegex(@"^(?:" + Count + @"|第\s?[0-9一二三四五六七八九十百]+\s?[回話话集期章夜]|제\s?[0-9]+\s?[화회])\s*(?:[–—:：.|｜・-]\s*|\s)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();

    [GeneratedRegex(@"^(?<s>[^:|–—]{2,80}?)\s*(?:[–—|:,·]|\s-)\s*" + Count + @"\s*[–—:|-]\s*(?<t>.{2,})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Both();

    [GeneratedRegex(@"^(?:" + Count + @"|Season\s?[0-9]+.*|第\s?[0-9]+\s?[回話话集期])$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    [GeneratedRegex(@"^(?:(?<s>Show|Podcast|Sendung|Émission|Programa|Programma|Programme|Program|Подкаст|番組|节目|節目|팟캐스트|بودكاست|פודקאסט)|Title|Episode title|Titel|Titre|Título|Titolo|Tytuł|Название|タイトル|标题|標題|제목)\s?[:：]\s*(?<v>.{2,120})$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^(?:From|To|Cc|Sent|Subject|Date|Von|An|Betreff|Gesendet): ", RegexOptions.CultureInvariant)]
    private static partial Regex Mail();
}
