namespace QuoteCards.Rendering.Planes;

/// <summary>What a card is drawn on, from the plainest on.</summary>
internal enum PlaneKind
{
    /// <summary>No plane: RGBA pixels.</summary>
    None,

    /// <summary>Three bytes a pixel.</summary>
    Color,

    /// <summary>One byte a pixel.</summary>
    Palette,
}
