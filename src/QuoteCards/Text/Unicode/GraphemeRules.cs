namespace QuoteCards.Text.Unicode;

/// <summary>Walks one cluster from its first code point and says whether the next one still belongs to it.</summary>
internal struct GraphemeRules
{
    private const uint Controls = (1u << (int)GraphemeClass.Control) | (1u << (int)GraphemeClass.CR) | (1u << (int)GraphemeClass.LF);
    private const uint Extends = (1u << (int)GraphemeClass.Extend) | (1u << (int)GraphemeClass.ConjunctExtend) | (1u << (int)GraphemeClass.Linker);
    private const uint Follows = Extends | (1u << (int)GraphemeClass.ZWJ) | (1u << (int)GraphemeClass.SpacingMark);
    private const uint Conjuncts = (1u << (int)GraphemeClass.ConjunctExtend) | (1u << (int)GraphemeClass.Linker) | (1u << (int)GraphemeClass.ZWJ);
    private const uint Vowels = (1u << (int)GraphemeClass.V) | (1u << (int)GraphemeClass.LV);
    private const uint Finals = (1u << (int)GraphemeClass.T) | (1u << (int)GraphemeClass.LVT);

    private GraphemeClass _last;
    private bool _afterConsonant, _linked, _afterPictograph, _oddIndicator;

    public GraphemeRules(GraphemeClass first)
    {
        _last = first;
        _afterConsonant = first == GraphemeClass.Consonant;
        _linked = false;
        _afterPictograph = first == GraphemeClass.Pictograph;
        _oddIndicator = first == GraphemeClass.RI;
    }

    /// <summary>False where two neighbours never stand in one cluster; true where they do, or where it depends on what stands before them.</summary>
    public static bool MayJoin(GraphemeClass before, GraphemeClass after)
    {
        if (IsIn(before, Controls) || IsIn(after, Controls)) return before == GraphemeClass.CR && after == GraphemeClass.LF;
        if (IsIn(after, Follows) || before == GraphemeClass.Prepend) return true;
        return after switch
        {
            GraphemeClass.L or GraphemeClass.LV or GraphemeClass.LVT => before == GraphemeClass.L,
            GraphemeClass.V => before == GraphemeClass.L || IsIn(before, Vowels),
            GraphemeClass.T => IsIn(before, Vowels | Finals),
            GraphemeClass.Consonant => IsIn(before, Conjuncts),
            GraphemeClass.Pictograph => before == GraphemeClass.ZWJ,
            GraphemeClass.RI => before == GraphemeClass.RI,
            _ => false,
        };
    }

    /// <summary>Takes the next code point's class; false when a cluster begins with it.</summary>
    public bool Joins(GraphemeClass next)
    {
        if (!MayJoin(_last, next)) return false;
        if (_last != GraphemeClass.Prepend)
            switch (next)
            {
                case GraphemeClass.Consonant when !(_afterConsonant && _linked): // GB9c
                case GraphemeClass.Pictograph when !_afterPictograph: // GB11
                case GraphemeClass.RI when !_oddIndicator: // GB12, GB13
                    return false;
            }

        Step(next);
        return true;
    }

    private void Step(GraphemeClass next)
    {
        _afterConsonant = next == GraphemeClass.Consonant || (_afterConsonant && IsIn(next, Conjuncts));
        _linked = next != GraphemeClass.Consonant && _afterConsonant && (_linked || next == GraphemeClass.Linker);
        _afterPictograph = next == GraphemeClass.Pictograph || (_afterPictograph && IsIn(next, Extends | (1u << (int)GraphemeClass.ZWJ)) && _last != GraphemeClass.ZWJ);
        _oddIndicator = next == GraphemeClass.RI && !_oddIndicator;
        _last = next;
    }

    private static bool IsIn(GraphemeClass c, uint set) => ((1u << (int)c) & set) != 0;
}
