namespace QuoteCards.Cli.Usage;

/// <summary>A command whose help ends with examples.</summary>
internal interface IHasExamples
{
    /// <summary>Command lines that work as they stand, most common first.</summary>
    IReadOnlyList<string> Examples { get; }
}
