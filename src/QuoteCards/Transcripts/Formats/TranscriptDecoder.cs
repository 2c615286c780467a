using System.Text;

namespace QuoteCards.Transcripts.Formats;

/// <summary>Bytes to text: UTF-8 and UTF-16 by their marks, UTF-8 by trial, else Windows-1252.</summary>
internal static class TranscriptDecoder
{
    // WHATWG Encoding Standard, index windows-1252, 0x80 to 0x9F.
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The text without its mark, or null when the bytes are not text: they hold a zero byte and no mark of UTF-16.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return System.Text.Encoding.Unicode.GetString(bytes[2..]);
        else if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return System.Text.Encoding.BigEndianUnicode.GetString(bytes[2..]);
        if (bytes.Contains((byte)0)) return null;
        return System.Text.Unicode.Utf8.IsValid(bytes) ? System.Text.Encoding.UTF8.GetString(bytes) : Windows(bytes);
    }

    /// <summary>The bytes themselves without their mark, when they are UTF-8 and text; else null.</summary>
    public static ReadOnlyMemory<byte>? Utf8(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (bytes.Span.Contains((byte)0) || !System.Text.Unicode.Utf8.IsValid(bytes.Span)) return null;
        return bytes;
    }

    private static string Windows(ReadOnlySpan<byte> bytes)
    {
        StringBuilder made = new(bytes.Length);
        foreach (byte b in bytes) made.Append(b is >= 0x80 and <= 0x9F ? High[b - 0x80] : (char)b);
        return made.ToString();
    }
}
