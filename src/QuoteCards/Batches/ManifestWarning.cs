using QuoteCards.Diagnostics;

namespace QuoteCards.Batches;

/// <summary>A warning as the manifest and the listings hold it.</summary>
/// <param name="Code">Stable, in kebab-case.</param>
/// <param name="Message">One line.</param>
/// <param name="Line">From 1; null when unknown.</param>
public sealed record ManifestWarning(string Code, string Message, int? Line)
{
    /// <summary>The warning without its file and hint.</summary>
    public static ManifestWarning Of(Diagnostic diagnostic)
    {
        ArgumentNullException.ThrowIfNull(diagnostic);
        return new ManifestWarning(diagnostic.Code, SafeText.OneLine(diagnostic.Message), diagnostic.Place.Line > 0 ? diagnostic.Place.Line : null);
    }

    /// <summary>The warning with its file put back.</summary>
    internal Diagnostic In(string? file) => Diagnostic.Warning(Code, Message, new Place(file, Line ?? 0));
}
