namespace QuoteCards.Cards;

/// <summary>A rectangle in px: left, top, width, height.</summary>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>The right side.</summary>
    public double Right => X + Width;

    /// <summary>The foot.</summary>
    public double Bottom => Y + Height;

    /// <summary>The box made smaller on each side.</summary>
    public Box Inset(double left, double top, double right, double bottom) =>
        new(X + left, Y + top, Math.Max(0, Width - left - right), Math.Max(0, Height - top - bottom));

    /// <summary>True when the other box lies inside, give or take <paramref name="slack"/> px.</summary>
    public bool Contains(Box other, double slack = 0.01) =>
        other.X >= X - slack && other.Y >= Y - slack && other.Right <= Right + slack && other.Bottom <= Bottom + slack;
}
