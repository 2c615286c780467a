namespace QuoteCards.Text;

/// <summary>How far a character may stand outside the edge of the text, as a share of its own advance, so that the edge looks straight.</summary>
/// <remarks>Margin kerning as in H. T. Thành, "Micro-typographic extensions to the TeX typesetting system" (2000), chapter 3; the shares are our own, set by eye.</remarks>
internal static class Protrusion
{
    /// <summary>At the start of a line. Opening marks hang whole; the full-width ones are blank in their outer half.</summary>
    public static double Start(char c) => c switch
    {
        '“' or '‘' or '„' or '‚' or '«' or '‹' or '"' or '\'' => 1,
        '「' or '『' or '（' or '《' or '〈' or '【' => 0.5,
        '(' or '[' => 0.25,
        '—' or '–' => 0.2,
        _ => 0,
    };

    /// <summary>At the end of a line.</summary>
    public static double End(char c) => c switch
    {
        '.' or ',' or '\u00B7' or '،' or '۔' => 0.7,
        '、' or '。' or '，' or '．' or '」' or '』' or '）' or '》' or '〉' or '】' => 0.5,
        '”' or '’' or '»' or '›' or '"' or '\'' => 0.7,
        ':' or ';' or '؛' => 0.4,
        '-' or '‐' => 0.6,
        '…' => 0.2,
        '—' or '–' => 0.25,
        '!' or '?' => 0.1,
        ')' or ']' => 0.2,
        _ => 0,
    };
}
