using System.Text.Json;

namespace QuoteCards.Pairing;

/// <summary>A value of JSON that knows where it stands.</summary>
internal sealed class JsonTree
{
    /// <summary>A text, a number, true, false, null, or the start of an object or an array.</summary>
    public JsonTokenType Kind { get; private init; }

    /// <summary>From 1.</summary>
    public int Line { get; private init; }

    /// <summary>From 1, in bytes of UTF-8.</summary>
    public int Column { get; private init; }

    /// <summary>A text or a number or a boolean as text; null for everything else.</summary>
    public string? Scalar { get; private init; }

    public List<JsonTree> Items { get; } = [];

    public List<(string Name, JsonTree Value)> Members { get; } = [];

    /// <summary>What to call its kind in a message.</summary>
    public string KindName => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a text",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    /// <summary>The last member of a name, whatever its case; null when there is none.</summary>
    public JsonTree? this[string name] => Members.LastOrDefault(m => m.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>Reads a document, with comments and trailing commas, at most 64 levels deep. Several values one behind the other, as in JSON Lines, are read as an array of them.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    public static JsonTree Read(string text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        Utf8JsonReader reader = new(bytes, new JsonReaderOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip, AllowMultipleValues = true });
        Position position = new();
        reader.Read();
        JsonTree first = Value(ref reader, bytes, ref position);
        if (!reader.Read()) return first;
        JsonTree all = new() { Kind = JsonTokenType.StartArray, Line = first.Line, Column = first.Column };
        all.Items.Add(first);
        do all.Items.Add(Value(ref reader, bytes, ref position));
        while (reader.Read());
        return all;
    }

    private static JsonTree Value(ref Utf8JsonReader reader, byte[] bytes, ref Position position)
    {
        position.MoveTo(bytes, (int)reader.TokenStartIndex);
        JsonTree made = new() { Kind = reader.TokenType, Line = position.Line, Column = position.Column, Scalar = ScalarOf(ref reader) };
        if (made.Kind == JsonTokenType.StartArray)
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) made.Items.Add(Value(ref reader, bytes, ref position));
        else if (made.Kind == JsonTokenType.StartObject)
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                string name = Text(ref reader);
                reader.Read();
                made.Members.Add((name, Value(ref reader, bytes, ref position)));
            }

        return made;
    }

    private static string? ScalarOf(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => Text(ref reader),
        JsonTokenType.Number => System.Text.Encoding.UTF8.GetString(reader.ValueSpan),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => null,
    };

    // An escaped half of a surrogate pair is valid JSON and no text.
    private static string Text(ref Utf8JsonReader reader)
    {
        try
        {
            return reader.GetString() ?? "";
        }
        catch (InvalidOperationException)
        {
            throw new JsonException("A text holds half of a character", null, null, null);
        }
    }

    private struct Position
    {
        private int _at, _start;

        public Position() => Line = 1;

        public int Line { get; private set; }

        public readonly int Column => _at - _start + 1;

        public void MoveTo(byte[] bytes, int to)
        {
            for (; _at < to; _at++)
                if (bytes[_at] == '\n') (Line, _start) = (Line + 1, _at + 1);
        }
    }
}
