namespace QuoteCards.Diagnostics;

/// <summary>How grave a <see cref="Diagnostic"/> is.</summary>
public enum Severity
{
    /// <summary>The work goes on; the user should know. Becomes an error under <c>--strict</c>.</summary>
    Warning,

    /// <summary>The card, file or run that it names could not be made.</summary>
    Error,
}
