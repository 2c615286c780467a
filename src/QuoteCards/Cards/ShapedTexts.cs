using QuoteCards.Fonts;
using QuoteCards.Text.Shaping;

namespace QuoteCards.Cards;

/// <summary>
/// Texts shaped once for all sizes of a card and all themes that set them in the same face: what is shaped is in em, so that a size is arithmetic over it.
/// Bounded: of a batch of more than some thousand long quotes the earliest are shaped once more for the next size. Safe to share between threads.
/// </summary>
internal sealed class ShapedTexts
{
    /// <summary>In characters of all texts held; each takes some 40 bytes (two tables, a break, a glyph with its place), so that 16 MiB are the most.</summary>
    public const int MostCharacters = 400_000;

    private readonly record struct Key(string Text, FontFace Face, string? Language, string Features, FontFace? Strong, string Spans, int? Level);

    private readonly Lock _gate = new();
    private readonly Dictionary<Key, ShapedText> _held = [];
    private readonly Queue<Key> _order = [];
    private int _characters;

    /// <summary>How many texts were shaped.</summary>
    public int Shaped { get; private set; }

    /// <summary>The text as <see cref="Shaper.Shape"/> makes it.</summary>
    public ShapedText Get(Shaper shaper, string text, TextStyle style, int? baseLevel)
    {
        Key key = new(text, style.Face, style.Language, string.Join(' ', style.Features ?? []), style.Strong, string.Join(' ', style.StrongSpans ?? []), baseLevel);
        lock (_gate)
            if (_held.TryGetValue(key, out ShapedText? known)) return known;
        // Outside the gate: two workers may shape the same text at once, and get the same.
        ShapedText made = shaper.Shape(text, style, baseLevel);
        lock (_gate)
        {
            Shaped++;
            if (text.Length > MostCharacters || !_held.TryAdd(key, made)) return made;
            _order.Enqueue(key);
            for (_characters += text.Length; _characters > MostCharacters; _characters -= Drop()) { }
        }

        return made;
    }

    private int Drop()
    {
        Key first = _order.Dequeue();
        _held.Remove(first);
        return first.Text.Length;
    }
}
