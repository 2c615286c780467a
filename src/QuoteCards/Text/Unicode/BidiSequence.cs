namespace QuoteCards.Text.Unicode;

/// <summary>One isolating run sequence: the rules W1 to W7, N1, N2, I1 and I2 of UAX #9 over the places it covers.</summary>
internal readonly ref struct BidiSequence(
    ReadOnlySpan<int> codePoints, ReadOnlySpan<byte> classes, Span<byte> types, ReadOnlySpan<int> places, BidiClass direction, BidiClass before, BidiClass after)
{
    private const uint Terminators = 1u << (int)BidiClass.ET, Separators = (1u << (int)BidiClass.ES) | (1u << (int)BidiClass.CS);

    private readonly ReadOnlySpan<int> _codePoints = codePoints;
    private readonly ReadOnlySpan<byte> _classes = classes;
    private readonly Span<byte> _types = types;
    private readonly ReadOnlySpan<int> _places = places;
    private readonly BidiClass _direction = direction;
    private readonly BidiClass _before = before;
    private readonly BidiClass _after = after;

    /// <summary>How many characters the sequence has.</summary>
    public int Count => _places.Length;

    /// <summary>The direction of the sequence's level, L or R.</summary>
    public BidiClass Direction => _direction;

    /// <summary>The direction before the sequence (sos).</summary>
    public BidiClass Before => _before;

    /// <summary>The class of one character as resolved so far.</summary>
    public BidiClass this[int at]
    {
        get => (BidiClass)_types[_places[at]];
        set => _types[_places[at]] = (byte)value;
    }

    /// <summary>The class that a character has by itself.</summary>
    public BidiClass Own(int at) => (BidiClass)_classes[_places[at]];

    /// <summary>One code point.</summary>
    public int CodePoint(int at) => _codePoints[_places[at]];

    /// <summary>L or R for what is strong or a number (rules N0 and N1 take numbers for R), ON for all else.</summary>
    public BidiClass Strength(int at) => this[at] switch
    {
        BidiClass.L => BidiClass.L,
        BidiClass.R or BidiClass.EN or BidiClass.AN or BidiClass.AL => BidiClass.R,
        _ => BidiClass.ON,
    };

    /// <summary>Resolves every class to L, R, EN or AN.</summary>
    public void Resolve()
    {
        MarksAndNumbers();
        SeparatorsAndTerminators();
        NumbersOfTheLeft();
        BidiBrackets.Resolve(this);
        Neutrals();
    }

    /// <summary>I1 and I2.</summary>
    public void SetLevels(int level, Span<byte> levels)
    {
        for (int i = 0; i < Count; i++)
        {
            bool right = this[i] == BidiClass.R;
            levels[_places[i]] = (byte)(level + ((level & 1) == 1 ? (right ? 0 : 1) : right ? 1 : this[i] == BidiClass.L ? 0 : 2));
        }
    }

    // W1 to W3.
    private void MarksAndNumbers()
    {
        BidiClass strong = _before, last = _before;
        for (int i = 0; i < Count; i++)
        {
            BidiClass c = this[i];
            if (c == BidiClass.NSM) this[i] = c = last.IsIn(BidiSets.Isolates) ? BidiClass.ON : last;
            last = c;
            if (c.IsIn(BidiSets.Strong)) strong = c;
            if (c == BidiClass.EN && strong == BidiClass.AL) this[i] = BidiClass.AN;
            else if (c == BidiClass.AL) this[i] = BidiClass.R;
        }
    }

    // W4 to W6. W4 comes first over the whole sequence, since it may make a number that a terminator stands by.
    private void SeparatorsAndTerminators()
    {
        for (int i = 1; i < Count - 1; i++)
        {
            BidiClass a = this[i - 1];
            if (a != this[i + 1] || !this[i].IsIn(Separators)) continue;
            if (a == BidiClass.EN || (a == BidiClass.AN && this[i] == BidiClass.CS)) this[i] = a;
        }

        for (int i = 0; i < Count; i++)
        {
            if (this[i].IsIn(Separators)) this[i] = BidiClass.ON;
            if (!this[i].IsIn(Terminators)) continue;
            int end = i;
            while (end < Count && this[end].IsIn(Terminators)) end++;
            bool byNumber = (i > 0 && this[i - 1] == BidiClass.EN) || (end < Count && this[end] == BidiClass.EN);
            Fill(i, end, byNumber ? BidiClass.EN : BidiClass.ON);
            i = end - 1;
        }
    }

    // W7.
    private void NumbersOfTheLeft()
    {
        BidiClass strong = _before;
        for (int i = 0; i < Count; i++)
        {
            if (this[i] is BidiClass.L or BidiClass.R) strong = this[i];
            else if (this[i] == BidiClass.EN && strong == BidiClass.L) this[i] = BidiClass.L;
        }
    }

    // N1 and N2.
    private void Neutrals()
    {
        for (int i = 0; i < Count; i++)
        {
            if (!this[i].IsIn(BidiSets.Neutral)) continue;
            int end = i;
            while (end < Count && this[end].IsIn(BidiSets.Neutral)) end++;
            BidiClass left = i == 0 ? _before : Strength(i - 1), right = end == Count ? _after : Strength(end);
            Fill(i, end, left == right ? left : _direction);
            i = end - 1;
        }
    }

    private void Fill(int from, int to, BidiClass type)
    {
        for (int i = from; i < to; i++) this[i] = type;
    }
}
