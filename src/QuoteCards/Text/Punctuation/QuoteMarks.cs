namespace QuoteCards.Text.Punctuation;

/// <summary>A language's quotation marks, with the narrow spaces that belong to them.</summary>
/// <param name="Open">Outer, opening.</param>
/// <param name="Close">Outer, closing.</param>
/// <param name="InnerOpen">For a quote in the quote.</param>
/// <param name="InnerClose">For a quote in the quote.</param>
public sealed record QuoteMarks(string Open, string Close, string InnerOpen, string InnerClose)
{
    /// <summary>The opening mark inside so many quotes: outer and inner ones alternate.</summary>
    public string OpenAt(int depth) => depth % 2 == 0 ? Open : InnerOpen;

    /// <summary>The closing mark that belongs to <see cref="OpenAt"/>.</summary>
    public string CloseAt(int depth) => depth % 2 == 0 ? Close : InnerClose;

    /// <summary>True when the language uses a mark, on either side and at either depth.</summary>
    internal bool Uses(char mark) => Opens(mark) || Closes(mark);

    /// <summary>1 when a mark only opens in this language, −1 when it only closes, 0 when it may do both; by its shape where the language does not use it.</summary>
    internal int SideOf(char mark)
    {
        if (Uses(mark)) return Opens(mark) == Closes(mark) ? 0 : Opens(mark) ? 1 : -1;
        return mark switch { '“' or '‘' or '„' or '‚' or '‟' or '‛' or '«' or '‹' => 1, '”' or '»' or '›' => -1, _ => 0 };
    }

    private bool Opens(char mark) => Open.Contains(mark, StringComparison.Ordinal) || InnerOpen.Contains(mark, StringComparison.Ordinal);

    private bool Closes(char mark) => Close.Contains(mark, StringComparison.Ordinal) || InnerClose.Contains(mark, StringComparison.Ordinal);
}
