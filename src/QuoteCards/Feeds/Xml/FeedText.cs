using System.Text;
using QuoteCards.Diagnostics;
using QuoteCards.Notes;

namespace QuoteCards.Feeds.Xml;

/// <summary>A feed's bytes as text, before any of it is parsed.</summary>
/// <param name="Reader">The text, without what stands before its first tag.</param>
/// <param name="LinesBefore">The lines that were passed over.</param>
internal sealed record FeedText(TextReader Reader, int LinesBefore)
{
    /// <summary>
    /// Opens the bytes in their encoding: by mark, by the zero bytes of UTF-16, else as the XML declaration says (XML 1.0, appendix F).
    /// Bytes that are not the UTF-8 they claim to be are read as Windows-1252, which is what they nearly always are.
    /// </summary>
    public static FeedText? Open(ReadOnlyMemory<byte> bytes, string? file, List<Diagnostic> found)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        if (span.StartsWith("\uFEFF"u8)) return Utf8(bytes[3..], file, found);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || span is [(byte)'<', 0, ..]) return In(System.Text.Encoding.Unicode, bytes[(span[0] == 0xFF ? 2 : 0)..]);
        if (span.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]) || span is [0, (byte)'<', ..]) return In(System.Text.Encoding.BigEndianUnicode, bytes[(span[0] == 0xFE ? 2 : 0)..]);
        string declared = Declared(span);
        switch (declared.ToLowerInvariant())
        {
            // One byte a character cannot be the UTF-16 that a program writes above what it saves as UTF-8.
            case "" or "utf-8" or "utf8" or "us-ascii" or "ascii" or "utf-16" or "unicode":
                return Utf8(bytes, file, found);
            // WHATWG Encoding Standard, section 4.2: these labels all mean Windows-1252.
            case "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "latin1" or "latin-1" or "l1" or "windows-1252" or "cp1252" or "x-cp1252":
                return Trimmed(new StringReader(NotesDecoder.Windows(span)));
            default:
                found.Add(Diagnostic.Error("feed-encoding", $"the feed says that it is written in {declared}, which is not read", new Place(file, 1), "save it as UTF-8"));
                return null;
        }
    }

    private static FeedText Utf8(ReadOnlyMemory<byte> bytes, string? file, List<Diagnostic> found)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bytes.Span))
        {
            int line = 1 + bytes.Span[..FirstInvalid(bytes.Span)].Count((byte)'\n');
            found.Add(Diagnostic.Warning("feed-encoding", "here the feed is not the UTF-8 that it claims to be; such bytes are read as Windows-1252", new Place(file, line)));
        }

        return In(System.Text.Encoding.GetEncoding("utf-8", EncoderFallback.ReplacementFallback, new WindowsFallback()), bytes);
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out int taken) == System.Buffers.OperationStatus.Done) at += taken;
        return at;
    }

    private static FeedText In(System.Text.Encoding encoding, ReadOnlyMemory<byte> bytes) =>
        Trimmed(new StreamReader(new MemoryStream(System.Runtime.InteropServices.MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> whole) ? whole.Array! : bytes.ToArray(), whole.Offset, bytes.Length, writable: false), encoding, detectEncodingFromByteOrderMarks: false));

    // A blank line above the declaration, which many a server's script leaves there, is no XML.
    private static FeedText Trimmed(TextReader reader)
    {
        int lines = 0;
        while (reader.Peek() is var c and ('\n' or '\r' or ' ' or '\t' or 0xFEFF))
        {
            if (c == '\n') lines++;
            reader.Read();
        }

        return new FeedText(reader, lines);
    }

    private static string Declared(ReadOnlySpan<byte> bytes)
    {
        string head = System.Text.Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 512)]).TrimStart();
        int end = head.IndexOf("?>", StringComparison.Ordinal);
        if (end < 0 || !head.StartsWith("<?xml", StringComparison.Ordinal)) return "";
        int at = head.IndexOf("encoding", 0, end, StringComparison.Ordinal);
        if (at < 0) return "";
        string value = head[(at + "encoding".Length)..end].TrimStart(' ', '\t', '\r', '\n', '=');
        return value.Length > 1 && value[0] is '"' or '\'' && value.IndexOf(value[0], 1) is > 0 and var close ? SafeText.OneLine(value[1..close]) : "";
    }
}
