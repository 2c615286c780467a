using QuoteCards.Text.Shaping;

namespace QuoteCards.Text.Composition;

/// <summary>How far a character may stand outside the edge of the text, as a share of its own advance, so that the edge looks straight.</summary>
/// <remarks>Margin kerning as in H. T. Thành, "Micro-typographic extensions to the TeX typesetting system" (2000), chapter 3; the shares are our own, set by eye.</remarks>
internal static class Protrusion
{
    /// <summary>What stands out at a line's start, in em, of a character with this advance in em.</summary>
    public static double OfStart(char c, double advance) => CjkSpacing.IsOpening(c) ? Math.Max(0, advance - 0.5) : Start(c) * advance;

    /// <summary>What stands out at a line's end, in em. Full-width punctuation counts as half-width there (JLREQ 3.1.9), unless it is set so already.</summary>
    public static double OfEnd(char c, double advance) => CjkSpacing.IsClosing(c) || (advance > 0.9 && c is ('”' or '’')) ? Math.Max(0, advance - 0.5) : End(c) * advance;

    /// <summary>At the start of a line. Opening marks hang whole.</summary>
    private static double Start(char c) => c switch
    {
        // Which mark opens depends on the language: Hebrew and Swedish open with ”, Danish with ».
        '“' or '‘' or '„' or '‚' or '«' or '‹' or '”' or '»' or '›' or '"' or '\'' => 1,
        '’' => 0.7,
        '(' or '[' => 0.25,
        '—' or '–' => 0.2,
        _ => 0,
    };

    /// <summary>At the end of a line.</summary>
    private static double End(char c) => c switch
    {
        '.' or ',' or '\u00B7' or '،' or '۔' => 0.7,
        '”' or '’' or '»' or '›' or '“' or '‘' or '«' or '‹' or '"' or '\'' => 0.7,
        ':' or ';' or '؛' => 0.4,
        '-' or '‐' => 0.6,
        '…' => 0.2,
        '—' or '–' => 0.25,
        '!' or '?' => 0.1,
        ')' or ']' => 0.2,
        _ => 0,
    };
}
