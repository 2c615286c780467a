using System.Globalization;
using System.Text;
using System.Text.Json;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Chapters;

/// <summary>Reads JSON chapters, version 1.2 of the podcast namespace's format, in one pass.</summary>
internal sealed class JsonChapters(string text, string? file, List<Chapter> chapters, List<Diagnostic> found)
{
    private readonly byte[] _bytes = System.Text.Encoding.UTF8.GetBytes(text);
    private int _line = 1, _counted;

    /// <summary>Adds the chapters of <c>{"chapters":[…]}</c>, or of the bare array.</summary>
    /// <exception cref="JsonException">The text is not JSON; what was read before stays.</exception>
    public void Read()
    {
        Utf8JsonReader json = new(_bytes, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        json.Read();
        if (json.TokenType == JsonTokenType.StartArray) List(ref json);
        else
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                bool ours = json.ValueTextEquals("chapters"u8);
                json.Read();
                if (ours && json.TokenType == JsonTokenType.StartArray) List(ref json);
                else json.Skip();
            }

        // Whatever stands after the end is an error, too.
        while (json.Read()) json.Skip();
    }

    private void List(ref Utf8JsonReader json)
    {
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            if (json.TokenType == JsonTokenType.StartObject) One(ref json);
            else json.Skip();
    }

    private void One(ref Utf8JsonReader json)
    {
        Place place = At(json.TokenStartIndex);
        Timestamp? start = null, end = null;
        string? title = null;
        bool listed = true;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string key = json.GetString() ?? "";
            json.Read();
            switch (key)
            {
                case "startTime" or "start": start = Time(ref json); break;
                case "endTime" or "end": end = Time(ref json); break;
                case "title" when json.TokenType == JsonTokenType.String: title = NoteLine.Squeeze(json.GetString()!); break;
                // A chapter that only changes the picture is none for a list of contents.
                case "toc" when json.TokenType == JsonTokenType.False: listed = false; break;
                default: json.Skip(); break;
            }
        }

        if (start is not { } at) found.Add(Diagnostic.Warning("chapter-start", $"{(title is { Length: > 0 } ? $"the chapter \"{title}\"" : "a chapter")} has no start", place, "\"startTime\" is in seconds"));
        else if (listed && title is { Length: > 0 } && chapters.Count < ChapterReader.Most) chapters.Add(new Chapter(at, title) { End = end > at ? end : null, Place = place });
    }

    // In seconds; some programs write 00:12:34.
    private static Timestamp? Time(ref Utf8JsonReader json)
    {
        Timestamp at = default;
        bool read = json.TokenType switch
        {
            JsonTokenType.Number => json.TryGetDouble(out double seconds) && Timestamp.TryFromSeconds(seconds, out at),
            JsonTokenType.String => json.GetString() is { } text && (Timestamp.TryParse(text, out at) || (double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double s) && Timestamp.TryFromSeconds(s, out at))),
            _ => false,
        };
        if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) json.Skip();
        return read ? at : null;
    }

    // Places are asked for in order, so that each byte is counted once.
    private Place At(long index)
    {
        int to = (int)index;
        _line += _bytes.AsSpan(_counted, to - _counted).Count((byte)'\n');
        _counted = to;
        return new Place(file, _line);
    }
}
