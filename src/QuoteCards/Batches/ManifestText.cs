using System.Text.Encodings.Web;

namespace QuoteCards.Batches;

/// <summary>The text of a manifest, piece by piece: one card a line, so that it is read and compared by people and tools that go by lines.</summary>
internal sealed class ManifestText(IReadOnlyList<string> inputs, IEnumerable<byte[]> cards, IEnumerable<byte[]> earlier)
{
    /// <summary>Of the shape.</summary>
    private const int Version = 1;

    /// <summary>Writes it into a folder, unless the one that is there says the same.</summary>
    public void Keep(string folder, Manifest? before)
    {
        if (before is not null && IsIn(before)) return;
        SafeFile.Write(Path.Combine(folder, Manifest.FileName), file =>
        {
            foreach (ReadOnlyMemory<byte> piece in Pieces()) file.Write(piece.Span);
        });
    }

    private bool IsIn(Manifest before)
    {
        long at = 0;
        foreach (ReadOnlyMemory<byte> piece in Pieces())
        {
            if (!before.Has(piece.Span, at)) return false;
            at += piece.Length;
        }

        return at == before.Length;
    }

    private IEnumerable<ReadOnlyMemory<byte>> Pieces()
    {
        yield return Bytes(FormattableString.Invariant($"{{\n\"version\":{Version},\n\"inputs\":[{string.Join(',', inputs.Select(i => $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(i)}\""))}],\n\"cards\":["));
        foreach (ReadOnlyMemory<byte> piece in List(cards)) yield return piece;
        yield return Bytes("\n],\n\"earlier\":[");
        foreach (ReadOnlyMemory<byte> piece in List(earlier)) yield return piece;
        yield return Bytes("\n]\n}\n");
    }

    private static IEnumerable<ReadOnlyMemory<byte>> List(IEnumerable<byte[]> lines)
    {
        bool any = false;
        foreach (byte[] line in lines)
        {
            yield return Bytes(any ? ",\n" : "\n");
            yield return line;
            any = true;
        }
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
