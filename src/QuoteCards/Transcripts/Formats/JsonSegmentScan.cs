using System.Globalization;
using System.Text.Json;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Formats;

/// <summary>
/// Walks a JSON transcript once and keeps its segments. The names of the members are those of the podcast namespace
/// (<c>segments[] speaker startTime endTime body</c>), of Whisper (<c>segments[] start end text words[]</c>), of whisper.cpp
/// (<c>transcription[] offsets text</c>, in milliseconds) and of whisperX (<c>word_segments[] word start end speaker</c>).
/// </summary>
internal ref struct JsonSegmentScan(ReadOnlySpan<byte> utf8, string? file)
{
    private static readonly (string Text, byte[] Utf8)[] Names =
        [.. new[] { "startTime", "endTime", "body", "speaker", "start", "end", "word", "text", "words", "score", "probability" }.Select(n => (n, System.Text.Encoding.UTF8.GetBytes(n)))];

    private static readonly IReadOnlyList<JsonSegment> NoWords = [];

    private readonly ReadOnlySpan<byte> utf8 = utf8;
    private Utf8JsonReader reader = new(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true, MaxDepth = 64 });
    private int counted, line = 1, lineStart;
    private ReadOnlySpan<byte> lastName;
    private string? lastSpeaker;

    public List<JsonSegment> Segments { get; } = [];

    /// <summary>The words that stand beside the segments, for files that have no segments.</summary>
    public List<JsonSegment> Words { get; } = [];

    /// <summary>The segments with a time that is none, and its line.</summary>
    public List<(int Cue, int Line)> WrongTimes { get; } = [];

    public string? Language { get; private set; }

    /// <summary>Reads to the end. Throws <see cref="JsonException"/> where the text is not JSON.</summary>
    public void Read()
    {
        reader.Read();
        Root();
        reader.Read();
    }

    private void Root()
    {
        if (reader.TokenType == JsonTokenType.StartArray) List(Segments);
        if (reader.TokenType != JsonTokenType.StartObject) return;
        while (Member() is { } name)
        {
            bool list = reader.TokenType == JsonTokenType.StartArray;
            if (list && name is "segments" or "transcription" or "utterances") List(Segments);
            else if (list && name is "word_segments" or "words") List(Words);
            else if (name == "language" && reader.TokenType == JsonTokenType.String) Language = reader.GetString();
            else if (reader.TokenType == JsonTokenType.StartObject && name is "transcript" or "result" or "results") Root();
            else reader.Skip();
        }
    }

    private void List(List<JsonSegment> into)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
        {
            reader.Skip();
            return;
        }

        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.StartObject) into.Add(Segment());
            else reader.Skip();
        }
    }

    private JsonSegment Segment()
    {
        Place place = Here();
        string? speaker = null;
        string text = "";
        Timestamp? start = null, end = null;
        List<JsonSegment>? words = null;
        while (Member() is { } name)
        {
            switch (name)
            {
                case "speaker" or "speaker_id": speaker = Name(); break;
                case "body" or "text" or "word" or "punctuated_word" when reader.TokenType == JsonTokenType.String: text = reader.GetString()!; break;
                case "startTime" or "start" or "start_time": start = Time(1); break;
                case "endTime" or "end" or "end_time": end = Time(1); break;
                case "offsets": (start, end) = Offsets(); break;
                case "words": List(words ??= []); break;
                default: reader.Skip(); break;
            }
        }

        return new JsonSegment(speaker, start, end, text, words is null ? NoWords : words, place);
    }

    // The next member's name, with the reader on its value; null at the end of the object.
    private string? Member()
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.PropertyName) return null;
        string name = Known() ?? reader.GetString()!;
        reader.Read();
        return name;
    }

    // A name that was met before is not made anew for each word.
    private readonly string? Known()
    {
        foreach ((string name, byte[] bytes) in Names)
            if (reader.ValueTextEquals(bytes)) return name;
        return null;
    }

    private string? Name()
    {
        if (reader.TokenType == JsonTokenType.String)
        {
            if (lastSpeaker is not null && reader.ValueSpan.SequenceEqual(lastName)) return lastSpeaker;
            if (reader.GetString() is not { } said || string.IsNullOrWhiteSpace(said)) return null;
            lastName = reader.ValueSpan;
            return lastSpeaker = UtteranceList.OneLine(said);
        }

        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int number)) return string.Create(CultureInfo.InvariantCulture, $"Speaker {number}");
        string? found = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return null;
        }

        while (Member() is { } member)
        {
            if (member is "name" or "label") found = Name();
            else reader.Skip();
        }

        return found;
    }

    private (Timestamp? Start, Timestamp? End) Offsets()
    {
        Timestamp? start = null, end = null;
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            reader.Skip();
            return default;
        }

        while (Member() is { } name)
        {
            if (name == "from") start = Time(0.001);
            else if (name == "to") end = Time(0.001);
            else reader.Skip();
        }

        return (start, end);
    }

    // Seconds as a number or in a text, or h:mm:ss in a text.
    private Timestamp? Time(double unit)
    {
        if (reader.TokenType == JsonTokenType.Null) return null;
        if (Seconds(unit) is { } read) return read;
        WrongTimes.Add((Segments.Count + 1, Here().Line));
        if (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray) reader.Skip();
        return null;
    }

    private readonly Timestamp? Seconds(double unit)
    {
        Timestamp at;
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double number)) return Timestamp.TryFromSeconds(number * unit, out at) ? at : null;
        if (reader.TokenType == JsonTokenType.String && reader.GetString() is { } text)
        {
            if (CueTime.TryRead(text, out at)) return at;
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && Timestamp.TryFromSeconds(number * unit, out at) ? at : null;
        }

        return null;
    }

    private Place Here()
    {
        int offset = (int)reader.TokenStartIndex;
        for (int next; counted < offset && (next = utf8[counted..offset].IndexOf((byte)'\n')) >= 0; counted = lineStart)
        {
            line++;
            lineStart = counted + next + 1;
        }

        counted = offset;

        return new Place(file, line, offset - lineStart + 1);
    }
}
