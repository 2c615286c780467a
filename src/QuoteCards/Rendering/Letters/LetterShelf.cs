namespace QuoteCards.Rendering.Letters;

/// <summary>The letters traced so far for a worker's cards. Not for use by several threads at once.</summary>
internal sealed class LetterShelf
{
    // Some 60 letters of 3 KB at each of a card's sizes.
    private const int Most = 2048;

    // In px: larger ones take more room than they are worth.
    private const float Largest = 160;

    private readonly CoverageStrip _strip = new();
    private readonly LetterBitmap _large = new();
    // Taken off the shelf: their room is used again.
    private readonly Stack<LetterBitmap> _spare = [];
    private readonly Dictionary<(OutlineCache.Face Face, ushort Glyph, float Size, bool Half), LetterBitmap> _letters = [];

    /// <summary>The letter, valid until the next is asked for; null for one that covers nothing.</summary>
    public LetterBitmap? Get(OutlineCache.Face face, ushort glyph, float size, bool half)
    {
        if (_letters.TryGetValue((face, glyph, size, half), out LetterBitmap? known)) return known;
        GlyphOutline outline = face[glyph];
        if (outline.Verbs.Length == 0) return null;
        int place = half ? CoverageStrip.Pixel / 2 : 0;
        if (size > Largest) return _large.Trace(outline, size, place, _strip);
        if (_letters.Count == Most) Empty();
        LetterBitmap letter = _spare.TryPop(out LetterBitmap? spare) ? spare : new LetterBitmap();
        return _letters[(face, glyph, size, half)] = letter.Trace(outline, size, place, _strip);
    }

    private void Empty()
    {
        foreach (LetterBitmap letter in _letters.Values) _spare.Push(letter);
        _letters.Clear();
    }
}
