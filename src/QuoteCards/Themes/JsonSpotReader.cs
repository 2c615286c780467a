using System.Text.Json;
using QuoteCards.Diagnostics;

namespace QuoteCards.Themes;

/// <summary>Reads JSON (RFC 8259, with comments and trailing commas allowed) into values that know their line and column.</summary>
internal static class JsonSpotReader
{
    /// <summary>The root value, or null and an error.</summary>
    public static JsonSpot? Read(ReadOnlySpan<byte> utf8, string file, List<Diagnostic> found)
    {
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        Utf8JsonReader reader = new(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 });
        if (utf8.IndexOfAnyExcept(" \t\r\n"u8) < 0)
        {
            found.Add(Diagnostic.Error("json-invalid", "the file is empty", new Place(file)));
            return null;
        }

        List<int> lines = [0];
        for (int i = 0; i < utf8.Length; i++)
            if (utf8[i] == '\n') lines.Add(i + 1);
        try
        {
            reader.Read();
            JsonSpot root = Value(ref reader, file, lines);
            reader.Read();
            return root;
        }
        catch (JsonException e)
        {
            string message = e.Message.Split(" LineNumber:")[0].TrimEnd('.', ' ');
            found.Add(Diagnostic.Error("json-invalid", message, new Place(file, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1)));
            return null;
        }
    }

    private static JsonSpot Value(ref Utf8JsonReader reader, string file, List<int> lines)
    {
        int offset = (int)reader.TokenStartIndex;
        int line = lines.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        Place place = new(file, line + 1, offset - lines[line] + 1);
        switch (reader.TokenType)
        {
            case JsonTokenType.String: return new JsonSpot(place) { Text = reader.GetString() };
            case JsonTokenType.Number: return new JsonSpot(place) { Number = reader.GetDouble() };
            case JsonTokenType.True or JsonTokenType.False: return new JsonSpot(place) { Truth = reader.GetBoolean() };
            case JsonTokenType.StartArray:
                List<JsonSpot> items = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) items.Add(Value(ref reader, file, lines));
                return new JsonSpot(place) { Items = items };
            case JsonTokenType.StartObject:
                List<KeyValuePair<string, JsonSpot>> members = [];
                while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
                {
                    string key = reader.GetString()!;
                    reader.Read();
                    members.Add(new(key, Value(ref reader, file, lines)));
                }

                return new JsonSpot(place) { Members = members };
            default: return new JsonSpot(place);
        }
    }
}
