namespace QuoteCards.Diagnostics;

/// <summary>One thing the user is told: a stable code in kebab-case, one line of message, where it is, and what would help.</summary>
/// <param name="Code">Stable, lower case, words joined by hyphens: <c>speaker-unknown</c>.</param>
/// <param name="Severity">Warning or error.</param>
/// <param name="Message">What was found and what is allowed, one line, no full stop at its end.</param>
/// <param name="Place">Where.</param>
/// <param name="Hint">The nearest right thing, or null.</param>
public sealed record Diagnostic(string Code, Severity Severity, string Message, Place Place = default, string? Hint = null)
{
    /// <summary>A warning.</summary>
    public static Diagnostic Warning(string code, string message, Place place = default, string? hint = null) =>
        new(code, Severity.Warning, message, place, hint);

    /// <summary>An error.</summary>
    public static Diagnostic Error(string code, string message, Place place = default, string? hint = null) =>
        new(code, Severity.Error, message, place, hint);

    /// <summary>One line, safe for a terminal: <c>place: severity[code]: message (hint)</c>.</summary>
    public override string ToString()
    {
        string place = Place.ToString();
        string head = place.Length > 0 ? $"{place}: " : "";
        string word = Severity == Severity.Error ? "error" : "warning";
        string tail = Hint is null ? "" : $" ({Hint})";
        return SafeText.OneLine($"{head}{word}[{Code}]: {Message}{tail}");
    }
}
