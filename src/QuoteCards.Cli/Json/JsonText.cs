using System.Text.Encodings.Web;
using System.Text.Json;

namespace QuoteCards.Cli.Json;

/// <summary>Writes the JSON that scripts read: camelCase keys, indented, null where something is unknown.</summary>
internal static class JsonText
{
    // Control and direction characters are escaped; letters of every script stay readable.
    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object, whose members <paramref name="members"/> writes.</summary>
    public static string Of(Action<Utf8JsonWriter> members)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter w = new(stream, Options))
        {
            w.WriteStartObject();
            members(w);
            w.WriteEndObject();
        }

        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>A list of objects under a name.</summary>
    public static void List<T>(Utf8JsonWriter w, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> members)
    {
        w.WriteStartArray(name);
        foreach (T item in items)
        {
            w.WriteStartObject();
            members(w, item);
            w.WriteEndObject();
        }

        w.WriteEndArray();
    }

    /// <summary>A list of texts under a name.</summary>
    public static void Words(Utf8JsonWriter w, string name, IEnumerable<string> words)
    {
        w.WriteStartArray(name);
        foreach (string word in words) w.WriteStringValue(word);
        w.WriteEndArray();
    }

    /// <summary>A value that is JSON already, indented as the rest is.</summary>
    public static void Put(Utf8JsonWriter w, byte[] json)
    {
        using JsonDocument value = JsonDocument.Parse(json);
        value.RootElement.WriteTo(w);
    }

    /// <summary>A number under a name, or null.</summary>
    public static void Number(Utf8JsonWriter w, string name, double? value)
    {
        if (value is { } n) w.WriteNumber(name, n);
        else w.WriteNull(name);
    }
}
