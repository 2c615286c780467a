using System.Text;

namespace QuoteCards.Text.Punctuation;

/// <summary>A text as it is being set, with the place in the source of each of its code units.</summary>
internal sealed class SetText(int capacity)
{
    private readonly StringBuilder _text = new(capacity);

    /// <summary>For each code unit, the one of the source that it came from.</summary>
    public List<int> From { get; } = new(capacity);

    /// <summary>Puts a piece that stands for the source at a place.</summary>
    public void Put(ReadOnlySpan<char> piece, int from)
    {
        _text.Append(piece);
        for (int i = 0; i < piece.Length; i++) From.Add(from);
    }

    /// <summary>Puts one character.</summary>
    public void Put(char c, int from) => Put([c], from);

    /// <summary>Takes back the spaces at the end.</summary>
    public void TrimEnd()
    {
        while (_text.Length > 0 && _text[^1] is ' ' or '\u00A0' or '\u202F' or '\u2009')
        {
            _text.Length--;
            From.RemoveAt(From.Count - 1);
        }
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
