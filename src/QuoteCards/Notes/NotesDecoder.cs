using System.Text;

namespace QuoteCards.Notes;

/// <summary>Bytes to text: UTF-8 and UTF-16 by their marks or by trial, else Windows-1252.</summary>
internal static class NotesDecoder
{
    // WHATWG Encoding Standard, index windows-1252, 0x80 to 0x9F.
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The text, or null when the bytes are not text.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) return Utf8(bytes[3..]) ?? Windows(bytes[3..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE])) return System.Text.Encoding.Unicode.GetString(bytes[2..]);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF])) return System.Text.Encoding.BigEndianUnicode.GetString(bytes[2..]);
        ReadOnlySpan<byte> head = bytes[..Math.Min(bytes.Length, 4096)];
        int zeros = head.Count((byte)0);
        if (zeros > head.Length / 3 && bytes.Length % 2 == 0)
            return ZerosFirst(head) ? System.Text.Encoding.BigEndianUnicode.GetString(bytes) : System.Text.Encoding.Unicode.GetString(bytes);
        if (zeros > 0) return null;
        int controls = 0;
        foreach (byte b in head)
            if (b < 32 && b is not (9 or 10 or 12 or 13 or 27)) controls++;
        return controls > Math.Max(4, head.Length / 50) ? null : Utf8(bytes) ?? Windows(bytes);
    }

    // Latin letters have their zero byte first in big-endian order.
    private static bool ZerosFirst(ReadOnlySpan<byte> head)
    {
        int balance = 0;
        for (int i = 0; i < head.Length; i++)
            if (head[i] == 0) balance += i % 2 == 0 ? 1 : -1;
        return balance > 0;
    }

    private static string? Utf8(ReadOnlySpan<byte> bytes)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Windows-1252, in which every byte is a character.</summary>
    public static string Windows(ReadOnlySpan<byte> bytes)
    {
        char[] made = new char[bytes.Length];
        for (int i = 0; i < made.Length; i++) made[i] = bytes[i] is >= 0x80 and <= 0x9F ? High[bytes[i] - 0x80] : (char)bytes[i];
        return new string(made);
    }
}
