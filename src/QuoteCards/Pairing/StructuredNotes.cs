using System.Globalization;
using System.Text.Json;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;
using Sylvan.Data.Csv;

namespace QuoteCards.Pairing;

/// <summary>JSON and tables of quotes to mentions and the fields of their episode.</summary>
internal static class StructuredNotes
{
    public static (NotesDocument Document, List<Mention> Mentions)? Json(string text, string? file, List<Diagnostic> found)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException e)
        {
            found.Add(Diagnostic.Error("json-invalid", e.Message.Split(" LineNumber:")[0].TrimEnd('.', ' '), new Place(file, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1)));
            return null;
        }

        using (document)
        {
            JsonElement root = document.RootElement;
            Dictionary<string, string> fields = new(StringComparer.Ordinal);
            JsonElement quotes = root;
            if (root.ValueKind == JsonValueKind.Object)
            {
                foreach (JsonProperty p in root.EnumerateObject())
                    if (p.Value.ValueKind == JsonValueKind.String) fields[p.Name.ToLowerInvariant()] = p.Value.GetString()!;
                    else if (p.Name is "speakers" && p.Value.ValueKind == JsonValueKind.Array) fields["speakers"] = string.Join(", ", p.Value.EnumerateArray().Select(NameOf));
                if (!root.TryGetProperty("quotes", out quotes)) quotes = default;
            }

            List<Mention> mentions = [];
            if (quotes.ValueKind == JsonValueKind.Array)
                foreach (JsonElement quote in quotes.EnumerateArray())
                {
                    if (quote.ValueKind != JsonValueKind.Object) continue;
                    Dictionary<string, string> row = new(StringComparer.Ordinal);
                    foreach (JsonProperty p in quote.EnumerateObject())
                        if (ColumnNames.Field(p.Name) is { } field && p.Value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True) row[field] = p.Value.ToString();
                    Row(row, new Place(file, 0), mentions, found);
                }

            return (new NotesDocument([], fields), mentions);
        }
    }

    public static (NotesDocument Document, List<Mention> Mentions)? Table(string text, string? file, char separator, List<Diagnostic> found)
    {
        try
        {
            using CsvDataReader reader = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions { Delimiter = separator, BufferSize = 1 << 20 });
            string?[] columns = [.. Enumerable.Range(0, reader.FieldCount).Select(i => ColumnNames.Field(reader.GetName(i)))];
            Dictionary<string, string> fields = new(StringComparer.Ordinal);
            List<Mention> mentions = [];
            while (reader.Read())
            {
                Dictionary<string, string> row = new(StringComparer.Ordinal);
                for (int i = 0; i < Math.Min(reader.RowFieldCount, columns.Length); i++)
                    if (columns[i] is { } field && reader.GetString(i) is { Length: > 0 } value) row[field] = SafeText.OneLine(value);
                foreach (string field in new[] { "title", "show", "date", "url" })
                    if (row.TryGetValue(field, out string? value)) fields.TryAdd(field, value);
                Row(row, new Place(file, reader.RowNumber + 1), mentions, found);
            }

            return (new NotesDocument([], fields), mentions);
        }
        catch (Exception e) when (e is CsvFormatException or InvalidDataException or CsvConfigurationException or NotSupportedException or IndexOutOfRangeException)
        {
            found.Add(Diagnostic.Error("csv-invalid", "the table cannot be read: " + SafeText.OneLine(e.Message).TrimEnd('.'), new Place(file, e is CsvFormatException c ? c.RowNumber + 1 : 0)));
            return null;
        }
    }

    private static string NameOf(JsonElement e) =>
        e.ValueKind == JsonValueKind.String ? e.GetString()! : e.ValueKind == JsonValueKind.Object && e.TryGetProperty("name", out JsonElement n) ? n.ToString() : "";

    private static void Row(Dictionary<string, string> row, Place place, List<Mention> mentions, List<Diagnostic> found)
    {
        if (!row.TryGetValue("text", out string? text) || text.Trim().Length == 0) return;
        text = text.Trim();
        if (MarkScan.Cut(text) is { Closed: true, Tail: "" } cut) text = cut.Words;
        Timestamp? at = null;
        if (row.TryGetValue("time", out string? time))
        {
            if (Timestamp.TryParse(time.Trim(' ', '[', ']', '(', ')'), out Timestamp read) || (double.TryParse(time, NumberStyles.Float, CultureInfo.InvariantCulture, out double s) && Timestamp.TryFromSeconds(s, out read))) at = read;
            else found.Add(Diagnostic.Warning("time-invalid", $"\"{time}\" is not a time", place, "write it as 6:20, 1:02:33 or in seconds"));
        }

        string? name = row.GetValueOrDefault("speaker")?.Trim() is { Length: > 0 } n ? n : null;
        mentions.Add(new Mention
        {
            Text = text,
            Place = place,
            Name = name,
            Role = row.GetValueOrDefault("role"),
            NameRule = name is null ? EvidenceRule.None : EvidenceRule.Explicit,
            NamePlace = place,
            Time = at,
            TimePlace = place,
            Section = row.GetValueOrDefault("section"),
            Language = row.GetValueOrDefault("lang"),
            Id = row.GetValueOrDefault("id"),
            Notable = row.GetValueOrDefault("notable") is { } b && b.Equals("true", StringComparison.OrdinalIgnoreCase),
        });
    }
}
