using System.Buffers;

namespace QuoteCards.Feeds.Xml;

/// <summary>Puts a space in the place of every character that XML forbids (XML 1.0, section 2.2), such as the vertical tabs that word processors leave in notes.</summary>
internal sealed class PlainReader(TextReader text) : TextReader
{
    private static readonly SearchValues<char> Forbidden =
        SearchValues.Create([.. Enumerable.Range(0, 32).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')), '\uFFFE', '\uFFFF']);

    public override int Peek() => Plain(text.Peek());

    public override int Read() => Plain(text.Read());

    public override int Read(char[] buffer, int index, int count)
    {
        int read = text.Read(buffer, index, count);
        Span<char> all = buffer.AsSpan(index, read);
        all.ReplaceAny(Forbidden, ' ');
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) text.Dispose();
        base.Dispose(disposing);
    }

    private static int Plain(int c) => c >= 0 && Forbidden.Contains((char)c) ? ' ' : c;
}
