namespace QuoteCards.Text.Punctuation;

/// <summary>One walk over a text that gives each mark its side and its depth.</summary>
internal sealed class PunctuationPass(string text, QuoteMarks marks, string? language, int depth)
{
    private enum Side : byte { Open, Close }

    private readonly SetText _made = new(text.Length + 8);
    private readonly List<OpenQuote> _open = [];
    private readonly HashSet<int> _closings = [];
    private int _afterOpening = -1;

    /// <summary>The text set once.</summary>
    public string Run(out List<int> from)
    {
        for (int i = 0; i < text.Length;) i = One(i);
        from = _made.From;
        return _made.ToString();
    }

    // Sets what stands at a place; the answer is the place after it.
    private int One(int i)
    {
        char c = text[i];
        if (MarkContext.IsSingle(c)) return Single(i);
        if (MarkContext.IsDouble(c)) return Double(i);
        if (c is '«' or '»' or '‹' or '›' && marks.Uses(c)) return Set(i, SideOf(i), c is '«' or '»');
        if (c is '「' or '『' or '」' or '』' && marks.Uses(c)) return Set(i, c is '「' or '『' ? Side.Open : Side.Close, true);
        if (c is '-' or '.')
        {
            string? put = Dashes.At(text, i, language, out int length);
            _made.Put(put ?? text.AsSpan(i, length), i);
            return i + length;
        }

        return Leave(i);
    }

    private int Double(int i)
    {
        // Gershayim stand before the last letter of a Hebrew abbreviation.
        if (MarkContext.IsHebrewBefore(text, i) && MarkContext.IsHebrewAfter(text, i)) return Put(i, '״');
        if (text[i] == '"' && MarkContext.IsDigitBefore(text, i) && IsInch(i)) return Put(i, '″');
        if (text[i] == '„' && !marks.Uses('„'))
        {
            _open.Add(new OpenQuote(true, true));
            return Leave(i);
        }

        return Set(i, SideOf(i), true);
    }

    private int Single(int i)
    {
        char c = text[i];
        bool typed = c == '\'';
        if (typed && MarkContext.IsBetweenIdeographs(text, i)) return Ideographic(i);
        if (MarkContext.IsWordBefore(text, i) && MarkContext.IsWordAfter(text, i))
        {
            if (typed && MarkContext.IsDigitBefore(text, i) && MarkContext.IsDigitAfter(text, i)) return IsFoot(i) ? Put(i, '′') : Leave(i);
            return typed ? Put(i, MarkContext.IsHebrewBefore(text, i) ? '׳' : '’') : Leave(i);
        }

        if (c == '‚' && !marks.Uses(c))
        {
            _open.Add(new OpenQuote(true, false));
            return Leave(i);
        }

        if (Elisions.IsEndOfAnd(text, i)) return Put(i, '’');
        if (_closings.Remove(i)) return Set(i, Side.Close, false);
        bool before = IsFreeBefore(i), after = MarkContext.IsFreeAfter(text, i);
        if (!before) return After(i, typed);
        if (Elisions.IsAt(text, i, language)) return Put(i, '’');
        int closing = after && !MarkAfter(i) ? -1 : SingleQuotes.Closing(text, i);
        if (closing >= 0) _closings.Add(closing);
        if (closing >= 0 || (c is '‘' or '‚' && !after)) return Set(i, Side.Open, false);
        return typed && !after ? Put(i, '’') : Leave(i);
    }

    // Chinese and Japanese have neither apostrophes nor spaces: a mark closes what is open, or opens when another follows.
    private int Ideographic(int i)
    {
        bool closes = _open.FindLastIndex(q => !q.IsDouble) >= 0;
        return closes || text.AsSpan(i + 1).Contains('\'') ? Set(i, closes ? Side.Close : Side.Open, false) : Leave(i);
    }

    // After a word: a foot, an apostrophe, or the end of a quote whose beginning was given by its shape.
    private int After(int i, bool typed)
    {
        if (typed && MarkContext.IsDigitBefore(text, i)) return IsFoot(i) ? Put(i, '′') : Leave(i);
        if (!typed && _open.FindLastIndex(q => !q.IsDouble) >= 0 && marks.SideOf(text[i]) < 0) return Set(i, Side.Close, false);
        if (!typed) return Leave(i);
        return Put(i, MarkContext.IsHebrewBefore(text, i) ? '׳' : '’');
    }

    private bool MarkAfter(int i) => i + 1 < text.Length && (MarkContext.IsDouble(text[i + 1]) || MarkContext.IsSingle(text[i + 1]));

    private bool IsFreeBefore(int i) => MarkContext.IsFreeBefore(text, i) || _afterOpening == i;

    // What stands around a mark says its side; where that does not, its shape does; where that does not either, it closes what is open.
    private Side SideOf(int i)
    {
        bool before = IsFreeBefore(i), after = MarkContext.IsFreeAfter(text, i);
        if (before != after) return before ? Side.Open : Side.Close;
        return marks.SideOf(text[i]) switch
        {
            > 0 => Side.Open,
            < 0 => Side.Close,
            _ => _open.FindLastIndex(q => q.IsDouble) >= 0 ? Side.Close : Side.Open,
        };
    }

    // Three figures at most: nothing that is spoken of is a thousand feet and more, and years are not lengths.
    private bool IsFoot(int i)
    {
        int digits = i;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1])) digits--;
        return i - digits is > 0 and <= 3 && (digits == 0 || !char.IsLetter(text[digits - 1]));
    }

    // 6'2" and 5" are lengths; in 1984" the mark closes what was open, unless a better one follows.
    private bool IsInch(int i)
    {
        int digits = i;
        while (digits > 0 && char.IsAsciiDigit(text[digits - 1])) digits--;
        if (digits > 1 && text[digits - 1] is '\'' or '′' && char.IsAsciiDigit(text[digits - 2])) return true;
        if (_open.FindLastIndex(q => q.IsDouble) < 0) return true;
        int next = text.AsSpan(i + 1).IndexOfAny("\"“”");
        return next >= 0 && !MarkContext.IsFreeBefore(text, i + 1 + next) && MarkContext.IsFreeAfter(text, i + 1 + next);
    }

    private int Set(int i, Side side, bool isDouble)
    {
        if (side == Side.Open)
        {
            string open = marks.OpenAt(depth + _open.Count);
            _made.Put(open, i);
            _open.Add(new OpenQuote(false, isDouble));
            int next = i + 1;
            while (open.Length > 1 && next < text.Length && text[next] is ' ' or '\u00A0' or '\u202F' or '\u2009') next++;
            return _afterOpening = next;
        }

        int at = _open.FindLastIndex(q => q.IsDouble == isDouble);
        if (at < 0) at = _open.Count - 1;
        bool foreign = at >= 0 && _open[at].IsForeign;
        if (at >= 0) _open.RemoveRange(at, _open.Count - at);
        if (foreign) return Leave(i);
        string close = marks.CloseAt(depth + Math.Max(0, at));
        if (close.Length > 1) _made.TrimEnd();
        _made.Put(close, i);
        return i + 1;
    }

    private int Put(int i, char c)
    {
        _made.Put(c, i);
        return i + 1;
    }

    private int Leave(int i) => Put(i, text[i]);

    private readonly record struct OpenQuote(bool IsForeign, bool IsDouble);
}
