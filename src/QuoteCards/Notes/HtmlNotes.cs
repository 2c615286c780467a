using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Notes;

/// <summary>HTML to blocks: headings, quotes, rows and paragraphs, each line break a line of its own, with what the page's head says.</summary>
internal static class HtmlNotes
{
    // A page of notes is below 1 MB; a document of this size in one piece takes seconds and gigabytes to parse.
    private const int MostCharacters = 4_000_000;

    /// <summary>The page without what is too long to be notes.</summary>
    public static string Cut(string text, string? file, List<Diagnostic> found)
    {
        if (text.Length <= MostCharacters) return text;
        found.Add(Diagnostic.Warning("page-too-long", $"the page has {text.Length} characters; only the first {MostCharacters} are read", new Place(file)));
        return text[..MostCharacters];
    }

    /// <summary>Reads a page, or a piece of one that begins after <paramref name="skip"/> lines. One that nests too deep is read without its tags.</summary>
    public static NotesDocument Read(string text, string? file, List<Diagnostic> found, int skip = 0)
    {
        string page = Cut(text, file, found);
        if (HtmlDepth.Of(page) <= HtmlDepth.Most) return Read(page, file, skip);
        found.Add(Diagnostic.Warning("page-too-deep", $"the page nests more than {HtmlDepth.Most} tags; it is read without them", new Place(file)));
        return new NotesDocument(TextNotes.Read(LongLines.Cut(HtmlDepth.WithoutTags(page), file, found), file), new Dictionary<string, NoteField>(), []);
    }

    /// <summary>Reads a page or a piece of one that begins after <paramref name="skip"/> lines.</summary>
    public static NotesDocument Read(string text, string? file, int skip = 0)
    {
        HtmlParser parser = new(new HtmlParserOptions { IsKeepingSourceReferences = true });
        using IHtmlDocument document = parser.ParseDocument(text);
        HtmlWalk walk = new(file, skip);
        if (document.Body is { } body) walk.Read(body);
        return new NotesDocument(walk.Blocks, Fields(document, file), People(document));
    }

    private static Dictionary<string, NoteField> Fields(IHtmlDocument document, string? file)
    {
        Dictionary<string, NoteField> fields = new(StringComparer.Ordinal);
        foreach (IElement meta in document.GetElementsByTagName("meta"))
        {
            string name = meta.GetAttribute("property") ?? meta.GetAttribute("name") ?? "";
            string? key = name.ToLowerInvariant() switch
            {
                "og:title" => "title",
                "og:site_name" => "show",
                "og:url" => "url",
                "og:audio" => "audio",
                "article:published_time" or "date" => "date",
                _ => null,
            };
            if (key is not null && meta.GetAttribute("content") is { Length: > 0 } content) fields.TryAdd(key, Field(meta, content, file));
        }

        if (document.QuerySelector("title") is { } title) fields.TryAdd("page-title", Field(title, title.TextContent, file));
        if (document.DocumentElement.GetAttribute("lang") is { Length: > 0 } lang) fields.TryAdd("lang", Field(document.DocumentElement, lang, file));
        return fields;
    }

    private static NoteField Field(IElement element, string text, string? file) =>
        new(NoteLine.Squeeze(text), new Place(file, element.SourceReference?.Position.Line ?? 0));

    private static List<Speaker> People(IHtmlDocument document)
    {
        List<Speaker> people = [];
        foreach (IElement meta in document.GetElementsByTagName("meta"))
            if (meta.GetAttribute("name")?.Equals("author", StringComparison.OrdinalIgnoreCase) == true && meta.GetAttribute("content") is { Length: > 0 } author)
                people.AddRange(author.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(n => new Speaker(NoteLine.Squeeze(n))));
        // Podcasting 2.0 namespace, tag podcast:person: the name is the text, what the person does the role attribute.
        foreach (IElement person in document.GetElementsByTagName("podcast:person"))
            if (NoteLine.Squeeze(person.TextContent) is { Length: > 0 } name) people.Add(new Speaker(name, person.GetAttribute("role"), null, person.GetAttribute("img")));
        return people;
    }
}
