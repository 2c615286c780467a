using CsvHelper;
using QuoteCards.Diagnostics;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Reads CSV and TSV with a row of headings.</summary>
internal static class TableNotes
{
    // Bytes of one row: a quote of a megabyte is none.
    private const int LargestRow = 1 << 20;

    private static readonly string[] EpisodeFields = ["title", "show", "date", "url"];

    /// <summary>The quotes, an episode for each title that the rows name; null, with an error, when the table cannot be read or has no column of quotes.</summary>
    public static IReadOnlyList<StructuredNotes>? Read(string text, string? file, char separator, List<Diagnostic> found)
    {
        int above = 0;
        if (text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && text.IndexOf('\n', StringComparison.Ordinal) is >= 4 and <= 6 and var end)
        {
            // Excel writes the separator above the headings.
            (separator, above) = (text[4] is '\r' or '\n' ? separator : text[4], 1);
            text = text[(end + 1)..];
        }

        try
        {
            using CsvReader reader = CsvReader.FromText(text, new CsvReaderOptions
            {
                Separator = separator,
                TrackLineNumbers = true,
                MaxRecordSize = LargestRow,
                MalformedData = CsvMalformedDataHandling.Recover,
                FieldCountMismatch = CsvFieldCountHandling.Allow,
            });
            reader.ReadHeader();
            IReadOnlyList<string> names = reader.Headers ?? [];
            string?[] columns = [.. names.Select(ColumnNames.Field)];
            if (!columns.Contains("text"))
            {
                found.Add(Diagnostic.Error("csv-no-quotes", $"no column holds the quotes; the columns are {QuoteMaker.Short(string.Join(", ", names))}", new Place(file, 1 + above), names.Select(n => NearestWord.Hint(n, ["text", "quote"])).FirstOrDefault(h => h is not null) ?? "name one of them text or quote"));
                return null;
            }

            OrderedDictionary<string, (Dictionary<string, NoteField> Fields, List<Mention> Mentions)> episodes = new(StringComparer.Ordinal);
            while (reader.Read())
            {
                Place place = new(file, (int)reader.LineNumber);
                Dictionary<string, string> row = Row(reader, columns, place, found);
                string title = row.GetValueOrDefault("title") ?? (episodes.Count > 0 ? episodes.GetAt(episodes.Count - 1).Key : "");
                if (!episodes.TryGetValue(title, out (Dictionary<string, NoteField> Fields, List<Mention> Mentions) episode)) episodes[title] = episode = (new Dictionary<string, NoteField>(StringComparer.Ordinal), []);
                foreach (string field in EpisodeFields)
                    if (row.TryGetValue(field, out string? value)) episode.Fields.TryAdd(field, new NoteField(SafeText.OneLine(value), place));
                if (row.Count > 0 && QuoteFields.Read(row, place, found) is { } mention) episode.Mentions.Add(mention);
            }

            return [.. episodes.Values.Select(e => new StructuredNotes(new NotesDocument([], e.Fields, []), e.Mentions))];
        }
        catch (CsvFormatException e)
        {
            found.Add(Diagnostic.Error("csv-invalid", "the table cannot be read: " + SafeText.OneLine(e.Message).TrimEnd('.'), new Place(file, (int)e.LineNumber + above)));
            return null;
        }
    }

    private static Dictionary<string, string> Row(CsvReader reader, string?[] columns, Place place, List<Diagnostic> found)
    {
        int cells = reader.FieldCount;
        if (cells > columns.Length) found.Add(Diagnostic.Warning("csv-cells", $"the row has {cells} cells for {columns.Length} columns; what is over was left out", place, "put cells that hold the separator in quotation marks"));
        Dictionary<string, string> row = new(StringComparer.Ordinal);
        for (int i = 0; i < Math.Min(cells, columns.Length); i++)
            if (columns[i] is { } field && reader.GetString(i) is { Length: > 0 } value) row[field] = value;
        return row;
    }
}
