using System.IO.Hashing;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>The words of one mention, made comparable.</summary>
internal sealed partial class Wording
{
    // A run of so many words in common is no accident; shorter quotes are compared whole.
    private const int Run = 4;

    // Word by word comparison costs length times length; nobody rewords a page.
    private const int LongestCompared = 400;

    // Each wording is compared with several: what it takes is made once, when it is first asked for.
    private HashSet<string>? _known;
    private Dictionary<ulong, int>? _places;
    private ulong[]? _shingles;
    private string[]? _pieces;
    private string? _spaced;

    public Wording(string text)
    {
        (Raw, Emphasis) = QuoteWords.Clean(text);
        Text = QuoteId.Normalise(Raw);
        Words = Text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    /// <summary>As the notes spell it, cleaned.</summary>
    public string Raw { get; }

    /// <summary>The stretches of <see cref="Raw"/> that the notes emphasise.</summary>
    public IReadOnlyList<TextSpan> Emphasis { get; }

    /// <summary>Normalised, words parted by one space.</summary>
    public string Text { get; }

    public string[] Words { get; }

    /// <summary>The runs by which a quote is looked up, each as 64 bits of its hash: two that collide only make a candidate more, which is then compared.</summary>
    public IReadOnlyList<ulong> Shingles => _shingles ??= Words.Length < Run ? [Hash(Text, 0)] : Runs();

    /// <summary>The first words, by which a quote that an ellipsis cuts to three is looked up; null when there are fewer.</summary>
    public ulong? Beginning => Words.Length >= Run - 1 ? Hash(Text.AsSpan(0, Words[0].Length + Words[1].Length + Words[2].Length + 2), 1) : null;

    /// <summary>Itself, with all that looking it up takes made.</summary>
    public Wording Looked()
    {
        _ = Shingles;
        return this;
    }

    /// <summary>True when three words and an ellipsis are all that is left.</summary>
    public bool IsCutShort => Words.Length == Run - 1 && Cut().IsMatch(Raw);

    /// <summary>True when <paramref name="other"/>, which is not longer, is the same quote: equal, inside this one, cut by ellipses, or but for brackets and a few words the same.</summary>
    public bool IsSame(Wording other) => Holds(other) || Near(other) || (Brackets().IsMatch(Raw) != Brackets().IsMatch(other.Raw) && Unbracketed(this).Near(Unbracketed(other)));

    /// <summary>True when the words of <paramref name="other"/> stand in this one unchanged, but for what an ellipsis leaves out.</summary>
    public bool Holds(Wording other)
    {
        string mine = Spaced;
        if (mine.Contains(other.Spaced, StringComparison.Ordinal)) return true;
        string[] pieces = other.Pieces;
        // One piece is the whole, which was not found.
        if (pieces.Length <= 1 || pieces.Max(p => p.Count(c => c == ' ')) + 1 < Run) return false;
        int at = 0;
        foreach (string piece in pieces)
        {
            int next = mine.IndexOf(" " + piece + " ", at, StringComparison.Ordinal);
            if (next < 0) return false;
            at = next + piece.Length + 1;
        }

        return true;
    }

    // Words are parted by one space, so that every run of them is a stretch of the text.
    private ulong[] Runs()
    {
        ulong[] runs = new ulong[Words.Length + 1 - Run];
        int start = 0, end = Run - 2;
        for (int i = 0; i < Run - 1; i++) end += Words[i].Length;
        for (int i = 0; i < runs.Length; i++)
        {
            end += Words[i + Run - 1].Length + 1;
            runs[i] = Hash(Text.AsSpan(start, end - start), 0);
            start += Words[i].Length + 1;
        }

        return runs;
    }

    private static ulong Hash(ReadOnlySpan<char> words, int kind) => XxHash3.HashToUInt64(MemoryMarshal.AsBytes(words), kind);

    private string Spaced => _spaced ??= " " + Text + " ";

    // What stands between ellipses, normalised.
    private string[] Pieces => _pieces ??= [.. Ellipses().Split(Raw).Select(QuoteId.Normalise).Where(p => p.Length > 0)];

    private static Wording Unbracketed(Wording wording) => new(Brackets().Replace(wording.Raw, " "));

    // All but a few words in common and in order, over the stretch of this one that the other matches.
    private bool Near(Wording other)
    {
        int length = other.Words.Length, allowed = Math.Max(1, length / 10);
        if (length < 6 || length > LongestCompared || Words.Length > 8 * LongestCompared || Lacks(other, allowed)) return false;
        int offset = Offset(other);
        if (offset == int.MinValue) return false;
        int from = Math.Clamp(offset - allowed - 2, 0, Words.Length), to = Math.Clamp(offset + length + allowed + 2, from, Words.Length);
        return Common(Words.AsSpan(from, to - from), other.Words) >= length - allowed && !Counts(Words.AsSpan(from, to - from), other.Words);
    }

    // Words that are nowhere here are in common nowhere: most pairs that share a run need no more than this.
    private bool Lacks(Wording other, int allowed)
    {
        HashSet<string> mine = _known ??= new HashSet<string>(Words, StringComparer.Ordinal);
        foreach (string word in other.Words)
            if (!mine.Contains(word) && --allowed < 0) return true;
        return false;
    }

    // "3 stones" and "4 stones" are two quotes, however much they share; a figure against a word is one of spelling.
    private static bool Counts(ReadOnlySpan<string> a, ReadOnlySpan<string> b) => IsShortOf(a, b) && IsShortOf(b, a);

    private static bool IsShortOf(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        foreach (string word in b)
            if (word.Any(char.IsAsciiDigit) && !a.Contains(word)) return true;
        return false;
    }

    private int Offset(Wording other)
    {
        if (_places is null)
        {
            _places = [];
            for (int i = 0; i < Shingles.Count; i++) _places.TryAdd(Shingles[i], i);
        }

        for (int i = 0; i < other.Shingles.Count; i++)
            if (_places.TryGetValue(other.Shingles[i], out int found)) return found - i;
        return int.MinValue;
    }

    private static int Common(ReadOnlySpan<string> a, ReadOnlySpan<string> b)
    {
        int[] row = new int[b.Length + 1];
        foreach (string word in a)
        {
            int diagonal = 0;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = word == b[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]);
                diagonal = above;
            }
        }

        return row[b.Length];
    }

    [GeneratedRegex(@"\[?(?:\.{3,}|…|\. \. \.)\]?", RegexOptions.CultureInvariant)]
    private static partial Regex Ellipses();

    [GeneratedRegex(@"(?:\.{3,}|…)\]?$", RegexOptions.CultureInvariant)]
    private static partial Regex Cut();

    [GeneratedRegex(@"\[[^\]\[]{1,80}\]", RegexOptions.CultureInvariant)]
    private static partial Regex Brackets();
}
