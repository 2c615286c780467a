using QuoteCards.Fonts;

namespace QuoteCards.Cards;

/// <summary>Lays cards out. Not for use by several threads at once; make one for each.</summary>
public sealed class CardLayout(FontCatalog fonts) : IDisposable
{
    private readonly FontCatalog _fonts = fonts;

    /// <summary>The request's frames. Never throws for bad input.</summary>
    public Arrangement Arrange(CardRequest request) => new([new Frame(request.Size.Width, request.Size.Height, 1, 1, request.Quote.Text)], []);

    /// <inheritdoc/>
    public void Dispose() { }
}
