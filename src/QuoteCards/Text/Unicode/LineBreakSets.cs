using static QuoteCards.Text.Unicode.LineBreakClass;

namespace QuoteCards.Text.Unicode;

/// <summary>Sets of line breaking classes that the rules of UAX #14 name, a bit for each class.</summary>
internal static class LineBreakSets
{
    /// <summary>After which a line must end.</summary>
    public const ulong Hard = (1ul << (int)BK) | (1ul << (int)CR) | (1ul << (int)LF) | (1ul << (int)NL);

    /// <summary>LB9: what takes no marks.</summary>
    public const ulong TakesNoMark = Hard | (1ul << (int)SP) | (1ul << (int)ZW);

    public const ulong Quotes = (1ul << (int)QU) | (1ul << (int)QUInitial) | (1ul << (int)QUFinal);

    /// <summary>AL and HL; the dotted circle is a letter too.</summary>
    public const ulong Letters = (1ul << (int)AL) | (1ul << (int)HL) | (1ul << (int)DottedCircle);

    public const ulong Closings = (1ul << (int)CL) | (1ul << (int)CP);

    /// <summary>LB13.</summary>
    public const ulong NeverFirst = Closings | (1ul << (int)EX) | (1ul << (int)SY);

    /// <summary>LB15a: what may stand before an opening quote.</summary>
    public const ulong BeforeInitial = Hard | Quotes | (1ul << (int)OP) | (1ul << (int)GL) | (1ul << (int)SP) | (1ul << (int)ZW);

    /// <summary>LB15b: what may stand after a closing quote.</summary>
    public const ulong AfterFinal = Hard | Quotes | NeverFirst | (1ul << (int)SP) | (1ul << (int)GL) | (1ul << (int)WJ) | (1ul << (int)IS) | (1ul << (int)ZW);

    public const ulong Hyphens = (1ul << (int)HY) | (1ul << (int)HH);

    /// <summary>LB12a: after which glue does not hold.</summary>
    public const ulong LetsGlueGo = Hyphens | (1ul << (int)SP) | (1ul << (int)BA);

    /// <summary>LB20a: before a hyphen that begins a word.</summary>
    public const ulong BeforeWord = Hard | (1ul << (int)SP) | (1ul << (int)ZW) | (1ul << (int)CB) | (1ul << (int)GL);

    /// <summary>LB21 and LB22.</summary>
    public const ulong RarelyFirst = Hyphens | (1ul << (int)BA) | (1ul << (int)NS) | (1ul << (int)IN);

    public const ulong Ideographs = (1ul << (int)ID) | (1ul << (int)EB) | (1ul << (int)EM);

    public const ulong Affixes = (1ul << (int)PO) | (1ul << (int)PR);

    /// <summary>LB25: between digits.</summary>
    public const ulong Infixes = (1ul << (int)SY) | (1ul << (int)IS);

    public const ulong Hangul = (1ul << (int)JL) | (1ul << (int)JV) | (1ul << (int)JT) | (1ul << (int)H2) | (1ul << (int)H3);

    /// <summary>LB28a: orthographic syllables of Brahmic scripts.</summary>
    public const ulong Aksaras = (1ul << (int)AK) | (1ul << (int)AS) | (1ul << (int)DottedCircle);

    /// <summary>True when a class is in a set.</summary>
    public static bool IsIn(this LineBreakClass c, ulong set) => ((1ul << (int)c) & set) != 0;
}
