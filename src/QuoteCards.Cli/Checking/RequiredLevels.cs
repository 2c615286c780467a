using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Cli.Checking;

/// <summary>Holds quotes against a level.</summary>
internal static class RequiredLevels
{
    /// <summary>True when the quote was held against a transcript and is no worse than the level; a quote that somebody else said counts as one whose words differ. What a person vouches for passes.</summary>
    public static bool IsPassedBy(this RequiredLevel level, Quote quote) => quote.Accepted || (quote.Check is { } check && check.Worst <= level switch
    {
        RequiredLevel.Verbatim => Verdict.Verbatim,
        RequiredLevel.Edited => Verdict.Edited,
        _ => Verdict.Differs,
    });
}
