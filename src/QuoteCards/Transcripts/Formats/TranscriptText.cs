namespace QuoteCards.Transcripts.Formats;

/// <summary>The text of one transcript: its head, from which the format is told, and the whole either as characters or as UTF-8, each made only when it is asked for.</summary>
internal sealed class TranscriptText
{
    // What ForeignXml and TranscriptSniffer look at, in characters; UTF-8 takes up to three bytes for each.
    private const int HeadBytes = 3 * 64 * 1024;

    private readonly ReadOnlyMemory<byte> utf8;
    private string? characters;

    private TranscriptText(ReadOnlyMemory<byte> utf8, string? characters)
    {
        (this.utf8, this.characters) = (utf8, characters);
        Head = characters ?? System.Text.Encoding.UTF8.GetString(Start(utf8.Span));
        if (utf8.Length <= HeadBytes) this.characters = Head;
    }

    /// <summary>The first characters, at least 64 Ki where there are so many.</summary>
    public string Head { get; }

    /// <summary>True when nothing but white space stands in it.</summary>
    public bool IsBlank => string.IsNullOrWhiteSpace(Head) && string.IsNullOrWhiteSpace(Characters);

    /// <summary>The whole, without a mark of its encoding.</summary>
    public string Characters => characters ??= System.Text.Encoding.UTF8.GetString(utf8.Span);

    /// <summary>The whole, without a mark of its encoding. A file that is UTF-8 is not copied.</summary>
    public ReadOnlyMemory<byte> Utf8 => utf8.IsEmpty ? System.Text.Encoding.UTF8.GetBytes(Characters) : utf8;

    /// <summary>Null when the bytes are not text.</summary>
    public static TranscriptText? Of(ReadOnlyMemory<byte> bytes)
    {
        if (TranscriptDecoder.Utf8(bytes) is { } utf8) return new TranscriptText(utf8, null);
        return TranscriptDecoder.Decode(bytes.Span) is { } text ? new TranscriptText(default, text) : null;
    }

    // Never half a character: bytes 10xxxxxx go on with the one before (RFC 3629, section 3).
    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> all)
    {
        int end = Math.Min(all.Length, HeadBytes);
        while (end < all.Length && (all[end] & 0xC0) == 0x80) end--;
        return all[..end];
    }
}
