namespace QuoteCards.Text.Unicode;

/// <summary>Cuts a paragraph into isolating run sequences (UAX #9, X10) and resolves each.</summary>
internal readonly ref struct BidiSequences(
    ReadOnlySpan<int> codePoints, ReadOnlySpan<byte> classes, ReadOnlySpan<int> pairs, int level, Span<byte> types,
    ReadOnlySpan<byte> explicitLevels, Span<byte> levels, Span<int> sequence)
{
    private readonly ReadOnlySpan<int> _codePoints = codePoints;
    private readonly ReadOnlySpan<byte> _classes = classes;
    private readonly ReadOnlySpan<int> _pairs = pairs;
    private readonly int _level = level;
    private readonly Span<byte> _types = types;
    private readonly ReadOnlySpan<byte> _explicit = explicitLevels;
    private readonly Span<byte> _levels = levels;
    private readonly Span<int> _sequence = sequence;

    public void ResolveAll()
    {
        int previous = -1;
        for (int i = Next(-1); i < _classes.Length; previous = i, i = Next(i))
        {
            bool startsRun = previous < 0 || _explicit[previous] != _explicit[i];

            // A run that begins with the end of an isolate goes on from the run that began the isolate.
            if (startsRun && !(Class(i) == BidiClass.PDI && _pairs[i] >= 0)) Resolve(i);
        }
    }

    private void Resolve(int start)
    {
        int level = _explicit[start], count = 0, last = start;
        for (int i = start; i < _classes.Length;)
        {
            _sequence[count++] = last = i;
            i = Next(i);
            if ((i >= _classes.Length || _explicit[i] != level) && (i = Continuation(last)) < 0) break;
        }

        BidiClass before = Edge(level, LevelBefore(start)), after = Edge(level, LevelAfter(last));
        BidiSequence run = new(_codePoints, _classes, _types, _sequence[..count], Edge(level, level), before, after);
        run.Resolve();
        run.SetLevels(level, _levels);
    }

    // Where a sequence goes on after the last character of a run: at the end of the isolate that it begins, or nowhere (−1).
    private int Continuation(int last) =>
        Class(last).IsIn(BidiSets.IsolateInitiators) && _pairs[last] < _classes.Length ? _pairs[last] : -1;

    private int LevelBefore(int start)
    {
        int i = start - 1;
        while (i >= 0 && Class(i).IsIn(BidiSets.Removed)) i--;
        return i < 0 ? _level : _explicit[i];
    }

    // An isolate that is never ended ends its sequence as the paragraph does.
    private int LevelAfter(int last)
    {
        int i = Class(last).IsIn(BidiSets.IsolateInitiators) ? _classes.Length : Next(last);
        return i >= _classes.Length ? _level : _explicit[i];
    }

    private int Next(int i)
    {
        i++;
        while (i < _classes.Length && Class(i).IsIn(BidiSets.Removed)) i++;
        return i;
    }

    private BidiClass Class(int i) => (BidiClass)_classes[i];

    private static BidiClass Edge(int level, int other) => (Math.Max(level, other) & 1) == 1 ? BidiClass.R : BidiClass.L;
}
