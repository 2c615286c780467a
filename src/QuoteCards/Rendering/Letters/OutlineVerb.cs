namespace QuoteCards.Rendering.Letters;

/// <summary>One stroke of an outline.</summary>
internal enum OutlineVerb : byte
{
    /// <summary>Begins a contour.</summary>
    Move,

    /// <summary>A straight line.</summary>
    Line,

    /// <summary>A quadratic Bézier curve, as TrueType has them.</summary>
    Quadratic,

    /// <summary>A cubic Bézier curve, as CFF has them.</summary>
    Cubic,

    /// <summary>Back to where the contour began.</summary>
    Close,
}
