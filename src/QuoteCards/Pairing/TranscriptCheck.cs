using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Tells a whole transcript from notes.</summary>
internal static class TranscriptCheck
{
    // A highlight section of notes has a dozen turns; a transcript of ten minutes has fifty, and little else.
    private const int FewestTurns = 24;

    /// <summary>True when most of the document is turns of speakers or numbered captions.</summary>
    public static bool Is(IReadOnlyList<NoteBlock> blocks)
    {
        int lines = 0, turns = 0, captions = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            string text = blocks[i].Text;
            if (text.Length == 0) continue;
            lines++;
            if (text.Contains("-->", StringComparison.Ordinal)) captions++;
            else if (IsTurn(text, Below(blocks, i))) turns++;
        }

        return (captions >= 3 && captions * 4 >= lines) || (turns >= FewestTurns && turns * 3 >= lines);
    }

    private static string Below(IReadOnlyList<NoteBlock> blocks, int i)
    {
        NoteBlock? next = i + 1 < blocks.Count && blocks[i + 1].Text.Length == 0 && i + 2 < blocks.Count ? blocks[i + 2] : i + 1 < blocks.Count ? blocks[i + 1] : null;
        return next is null or { Kind: BlockKind.Heading or BlockKind.Quoted } ? "" : next.Text;
    }

    // "Ada (00:05):" or "Ada: …" without marks around what is said.
    private static bool IsTurn(string text, string below)
    {
        string bare = text.Replace("*", "", StringComparison.Ordinal);
        // A dash signs what stands above it.
        if (bare is ['—' or '–' or '―' or '-' or '~' or '～', ..]) return false;
        if (bare.Length < 80 && Attribution.Before(bare) is { Name: not null }) return below.Length > 0 && !MarkScan.Opens(below);
        string front = UnmarkedLine.Front(bare);
        return front.Length > 0 && !MarkScan.Opens(bare[front.Length..].Trim()) && bare.Length > front.Length + 1;
    }
}
