using static QuoteCards.Text.Unicode.LineBreakClass;
using static QuoteCards.Text.Unicode.LineBreakSets;

namespace QuoteCards.Text.Unicode;

/// <summary>The rules LB4 to LB31 of UAX #14, asked once for each place in order.</summary>
internal ref struct LineBreakRules(ReadOnlySpan<LineBreakUnit> units)
{
    private enum Number : byte { None, Open, Closed }

    private readonly ReadOnlySpan<LineBreakUnit> _units = units;
    private int _lastInk;
    private int _indicators;
    private Number _number;

    /// <summary>Whether a line may end before a unit; the first place to ask about is 1.</summary>
    public LineBreakKind Before(int i)
    {
        ref readonly LineBreakUnit a = ref _units[i - 1], b = ref _units[i];
        Pass(i - 1, a.Class);
        if (a.Class.IsIn(Hard)) return a.Class == CR && b.Class == LF ? LineBreakKind.None : LineBreakKind.Mandatory;

        // LB28 and LB7, by far the most frequent; no rule before them speaks of two letters, or of a letter and a space.
        if (a.Class == AL && b.Class is AL or SP) return LineBreakKind.None;
        return Spaces(i, in a, in b) ?? Quotes19(i, in a, in b) ?? Hyphens20(i, a.Class, b.Class)
            ?? (Numbers(i, a.Class, b.Class) || Letters26(i, in a, in b) ? LineBreakKind.None : LineBreakKind.Allowed);
    }

    private void Pass(int i, LineBreakClass c)
    {
        if (c != SP) _lastInk = i;
        _indicators = c == RI ? _indicators + 1 : 0;
        if (c == NU) _number = Number.Open;
        else if (_number == Number.Open && c.IsIn(Infixes)) return;
        else _number = _number == Number.Open && c.IsIn(Closings) ? Number.Closed : Number.None;
    }

    // LB6 to LB18.
    private readonly LineBreakKind? Spaces(int i, in LineBreakUnit a, in LineBreakUnit b)
    {
        LineBreakClass ink = _units[_lastInk].Class;
        if (b.Class.IsIn(TakesNoMark)) return LineBreakKind.None;
        if (ink == ZW) return LineBreakKind.Allowed;
        if (a.EndsInJoiner || a.Class == WJ || b.Class == WJ || a.Class == GL) return LineBreakKind.None;
        if (b.Class == GL && !a.Class.IsIn(LetsGlueGo)) return LineBreakKind.None;
        if (b.Class.IsIn(NeverFirst) || ink == OP) return LineBreakKind.None;
        if (ink == QUInitial && At(_lastInk - 1, BeforeInitial, true)) return LineBreakKind.None;
        if (b.Class == QUFinal && At(i + 1, AfterFinal, true)) return LineBreakKind.None;
        if (b.Class == IS) return a.Class == SP && At(i + 1, 1ul << (int)NU, false) ? LineBreakKind.Allowed : LineBreakKind.None;
        if (b.Class == NS && ink.IsIn(Closings)) return LineBreakKind.None;
        if (b.Class == B2 && ink == B2) return LineBreakKind.None;
        return a.Class == SP ? LineBreakKind.Allowed : null;
    }

    // LB19 and LB19a.
    private readonly LineBreakKind? Quotes19(int i, in LineBreakUnit a, in LineBreakUnit b)
    {
        if (b.Class.IsIn(Quotes) && (b.Class != QUInitial || !a.IsEastAsian || !IsEastAsian(i + 1))) return LineBreakKind.None;
        if (a.Class.IsIn(Quotes) && (a.Class != QUFinal || !b.IsEastAsian || !IsEastAsian(i - 2))) return LineBreakKind.None;
        return null;
    }

    // LB20 to LB22.
    private readonly LineBreakKind? Hyphens20(int i, LineBreakClass a, LineBreakClass b)
    {
        if (a == CB || b == CB) return LineBreakKind.Allowed;
        if (a.IsIn(Hyphens) && b.IsIn(Letters) && At(i - 2, BeforeWord, true)) return LineBreakKind.None;
        if (b.IsIn(RarelyFirst) || a == BB) return LineBreakKind.None;
        if (a.IsIn(Hyphens) && b != HL && At(i - 2, 1ul << (int)HL, false)) return LineBreakKind.None;
        return a == SY && b == HL ? LineBreakKind.None : null;
    }

    // LB23 to LB25.
    private readonly bool Numbers(int i, LineBreakClass a, LineBreakClass b)
    {
        if (b == NU) return a.IsIn(Letters | Affixes) || a == HY || a == IS || _number == Number.Open;
        if (a == NU && b.IsIn(Letters)) return true;
        if ((a == PR && b.IsIn(Ideographs)) || (a.IsIn(Ideographs) && b == PO)) return true;
        if ((a.IsIn(Affixes) && b.IsIn(Letters)) || (a.IsIn(Letters) && b.IsIn(Affixes))) return true;
        if (_number != Number.None && b.IsIn(Affixes)) return true;
        if (!a.IsIn(Affixes) || b != OP) return false;
        return At(i + 1, 1ul << (int)NU, false) || (At(i + 1, 1ul << (int)IS, false) && At(i + 2, 1ul << (int)NU, false));
    }

    // LB26 to LB30b.
    private readonly bool Letters26(int i, in LineBreakUnit left, in LineBreakUnit right)
    {
        LineBreakClass a = left.Class, b = right.Class;
        if (a.IsIn(Hangul) && (b == PO || Syllable(a, b))) return true;
        if (a == PR && b.IsIn(Hangul)) return true;
        if ((a.IsIn(Letters) || a == IS) && b.IsIn(Letters)) return true;
        if (a == AP && b.IsIn(Aksaras)) return true;
        if (a.IsIn(Aksaras) && (b is VF or VI || (b.IsIn(Aksaras) && At(i + 1, 1ul << (int)VF, false)))) return true;
        if (a == VI && b is AK or DottedCircle && At(i - 2, Aksaras, false)) return true;
        if (b == OP && !right.IsEastAsian && a.IsIn(Letters | (1ul << (int)NU))) return true;
        if (a == CP && !left.IsEastAsian && b.IsIn(Letters | (1ul << (int)NU))) return true;
        if (b == RI) return _indicators % 2 == 1;
        return b == EM && (a == EB || left.IsUnassignedPictograph);
    }

    private static bool Syllable(LineBreakClass a, LineBreakClass b) => a switch
    {
        JL => b is JL or JV or H2 or H3,
        JV or H2 => b is JV or JT,
        _ => b == JT,
    };

    private readonly bool At(int i, ulong set, bool outside) => (uint)i < (uint)_units.Length ? _units[i].Class.IsIn(set) : outside;

    private readonly bool IsEastAsian(int i) => (uint)i < (uint)_units.Length && _units[i].IsEastAsian;
}
