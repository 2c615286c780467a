using QuoteCards.Diagnostics;
using QuoteCards.Notes;
using Sylvan.Data.Csv;

namespace QuoteCards.Pairing;

/// <summary>Reads CSV and TSV with a row of headings.</summary>
internal static class TableNotes
{
    private static readonly string[] EpisodeFields = ["title", "show", "date", "url"];

    /// <summary>The quotes; null, with an error, when the table cannot be read or has no column of quotes.</summary>
    public static StructuredNotes? Read(string text, string? file, char separator, List<Diagnostic> found)
    {
        int line = 1;
        try
        {
            // The buffer holds one whole row: a quote of a megabyte is none.
            using CsvDataReader reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { Delimiter = separator, BufferSize = 1 << 20 });
            string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)];
            string?[] columns = [.. names.Select(ColumnNames.Field)];
            if (!columns.Contains("text"))
            {
                found.Add(Diagnostic.Error("csv-no-quotes", $"no column holds the quotes; the columns are {QuoteMaker.Short(string.Join(", ", names))}", new Place(file, 1), names.Select(n => NearestWord.Hint(n, ["text", "quote"])).FirstOrDefault(h => h is not null) ?? "name one of them text or quote"));
                return null;
            }

            Dictionary<string, NoteField> fields = new(StringComparer.Ordinal);
            List<Mention> mentions = [];
            line += 1 + names.Sum(Breaks);
            while (reader.Read())
            {
                Place place = new(file, line);
                line++;
                if (reader.RowFieldCount > columns.Length) found.Add(Diagnostic.Warning("csv-cells", $"the row has {reader.RowFieldCount} cells for {columns.Length} columns; what is over was left out", place, "put cells that hold the separator in quotation marks"));
                Dictionary<string, string> row = new(StringComparer.Ordinal);
                for (int i = 0; i < Math.Min(reader.RowFieldCount, columns.Length); i++)
                {
                    string value = reader.GetString(i);
                    line += Breaks(value);
                    if (columns[i] is { } field && value.Length > 0) row[field] = value;
                }

                foreach (string field in EpisodeFields)
                    if (row.TryGetValue(field, out string? value)) fields.TryAdd(field, new NoteField(SafeText.OneLine(value), place));
                if (row.Count > 0 && QuoteFields.Read(row, place, found) is { } mention) mentions.Add(mention);
            }

            return new StructuredNotes(new NotesDocument([], fields, []), mentions);
        }
        catch (Exception e) when (e is CsvFormatException or CsvRecordTooLargeException or InvalidDataException or CsvConfigurationException or NotSupportedException or IndexOutOfRangeException or ArgumentException)
        {
            string why = e is CsvRecordTooLargeException ? "a row has more than a million characters" : SafeText.OneLine(e.Message).TrimEnd('.');
            found.Add(Diagnostic.Error("csv-invalid", "the table cannot be read: " + why, new Place(file, line)));
            return null;
        }
    }

    private static int Breaks(string value) => value.AsSpan().Count('\n');
}
