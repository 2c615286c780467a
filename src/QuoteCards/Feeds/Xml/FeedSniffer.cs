namespace QuoteCards.Feeds.Xml;

/// <summary>Tells feeds from notes by the first element, whatever comments and instructions stand before it.</summary>
internal static class FeedSniffer
{
    // A licence in a comment, a style sheet's instruction and a document type may stand before the root.
    private const int Looked = 16 * 1024;

    /// <summary>The name of the first element, with its prefix, where the bytes begin as XML; null for everything else.</summary>
    public static string? Root(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<char> left = BeforeType(Head(bytes));
        if (left.StartsWith("<!")) left = BeforeType(AfterType(left));
        return left is ['<', not '!', ..] ? Name(left[1..]) : null;
    }

    /// <summary>Where a document type stands before the root; both numbers are 0 when there is none.</summary>
    public static (int Line, int Column) DocumentType(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<char> head = Head(bytes), left = BeforeType(head);
        if (!left.StartsWith("<!")) return default;
        ReadOnlySpan<char> before = head[..^left.Length];
        return (1 + before.Count('\n'), before.Length - before.LastIndexOf('\n'));
    }

    private static ReadOnlySpan<char> Head(ReadOnlySpan<byte> bytes)
    {
        char[] head = new char[Math.Min(bytes.Length, Looked)];
        int length = 0;
        // The zero bytes of UTF-16 and the mark before it go; names of elements are ASCII.
        foreach (byte b in bytes[..head.Length])
            if (b is not (0 or 0xEF or 0xBB or 0xBF or 0xFE or 0xFF)) head[length++] = (char)b;
        return head.AsSpan(0, length);
    }

    // What follows spaces, instructions and comments.
    private static ReadOnlySpan<char> BeforeType(ReadOnlySpan<char> left)
    {
        while (true)
        {
            left = left.TrimStart();
            if (left.StartsWith("<?")) left = After(left, "?>");
            else if (left.StartsWith("<!--")) left = After(left, "-->");
            else return left;
        }
    }

    private static string Name(ReadOnlySpan<char> tag)
    {
        int end = 0;
        while (end < tag.Length && (char.IsAsciiLetterOrDigit(tag[end]) || tag[end] is ':' or '_' or '-')) end++;
        return tag[..end].ToString();
    }

    private static ReadOnlySpan<char> After(ReadOnlySpan<char> text, string end) => text.IndexOf(end) is >= 0 and var at ? text[(at + end.Length)..] : [];

    // A document type may hold declarations of its own between square brackets.
    private static ReadOnlySpan<char> AfterType(ReadOnlySpan<char> text)
    {
        int close = text.IndexOf('>'), open = text.IndexOf('[');
        return open >= 0 && open < close ? After(After(text, "]"), ">") : After(text, ">");
    }
}
