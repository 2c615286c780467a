using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Tells the items of a list, which a hyphen begins, from a name behind a hyphen, and finds the item that heads others.</summary>
internal sealed class ListItems(IReadOnlyList<NoteBlock> blocks)
{
    // An item that only names somebody stands near its own items.
    private const int MostAbove = 40;

    /// <summary>True when a line under the quote of block <paramref name="i"/> is an item of its own, not the quote's signature.</summary>
    public bool IsAnother(int i, int line)
    {
        NoteBlock below = blocks[line];
        if (!below.Item) return false;
        Attribution read = Attribution.Read(below.Text);
        bool signs = read is { Clean: true, Name: not null, At: not null };
        // A list's next item heads what is set in under it, and a hyphen with a time signs what stands over it.
        if (line + 1 < blocks.Count && blocks[line + 1] is { Item: true } next && next.Depth > below.Depth) return true;
        if (blocks[i].Item && below.Depth <= blocks[i].Depth) return !signs;
        // Points that are listed under a quote.
        return !signs && ((line + 1 < blocks.Count && blocks[line + 1].Item) || blocks[line - 1].Item);
    }

    /// <summary>The item that block <paramref name="i"/> is set in under, when it says nothing but who speaks; null when there is none.</summary>
    public NoteBlock? Head(int i)
    {
        if (!blocks[i].Item) return null;
        for (int at = i - 1; at >= 0 && i - at <= MostAbove; at--)
        {
            NoteBlock above = blocks[at];
            if (above.Text.Length == 0) continue;
            if (above.Kind is BlockKind.Heading or BlockKind.Row or BlockKind.Header) return null;
            if (above.Depth < blocks[i].Depth) return above.Item ? above : null;
        }

        return null;
    }
}
