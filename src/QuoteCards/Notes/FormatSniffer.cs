namespace QuoteCards.Notes;

/// <summary>Tells a document's format from its content.</summary>
internal static class FormatSniffer
{
    private static readonly string[] Tags = ["<html", "<!doctype", "<p>", "<p ", "<h1", "<h2", "<h3", "<div", "<body", "<article", "<section", "<main", "<blockquote", "<ul", "<ol", "<table", "<figure", "<dl"];

    /// <summary>The format; plain text when nothing speaks for another.</summary>
    public static NotesFormat Of(string text)
    {
        ReadOnlySpan<char> start = text.AsSpan(0, Math.Min(text.Length, 4096)).TrimStart();
        if (start.Length == 0) return NotesFormat.Text;
        if (start[0] is '{' || (start[0] == '[' && start[1..].TrimStart() is ['{' or ']', ..])) return NotesFormat.Json;
        if (start[0] == '<' && HasTag(start)) return NotesFormat.Html;
        int end = start.IndexOfAny('\r', '\n');
        ReadOnlySpan<char> first = end < 0 ? start : start[..end];
        // Excel writes the separator above the headings.
        if (first.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && first.Length is 4 or 5) return first[^1] == '\t' ? NotesFormat.Tsv : NotesFormat.Csv;
        if (Header(first, '\t')) return NotesFormat.Tsv;
        if (Header(first, ',') || Header(first, ';')) return NotesFormat.Csv;
        return start.StartsWith("---") || start[0] is '#' or '>' or '|' || Has(start, "\n# ") || Has(start, "\n## ") || Has(start, "\n> ") || Has(start, "**") || Has(start, "](http") || Has(start, "\n|") ? NotesFormat.Markdown : NotesFormat.Text;
    }

    private static bool HasTag(ReadOnlySpan<char> text)
    {
        foreach (string tag in Tags)
            if (Has(text, tag)) return true;
        return false;
    }

    private static bool Has(ReadOnlySpan<char> text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static bool Header(ReadOnlySpan<char> line, char separator)
    {
        int named = 0, cells = 0;
        foreach (Range cell in line.Split(separator))
        {
            cells++;
            string word = line[cell].Trim().Trim('"').ToString().ToLowerInvariant();
            if (ColumnNames.Field(word) is not null) named++;
        }

        return cells >= 2 && named >= 2 && named * 2 >= cells;
    }
}
