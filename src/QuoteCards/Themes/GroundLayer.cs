namespace QuoteCards.Themes;

/// <summary>One layer of a ground.</summary>
public abstract record GroundLayer
{
    private GroundLayer() { }

    /// <summary>A straight gradient.</summary>
    /// <param name="Angle">In degrees: 0 goes up, 90 to the right, 180 down, as in CSS.</param>
    /// <param name="Stops">Colours with their places, 0 to 1.</param>
    public sealed record Linear(double Angle, IReadOnlyList<ColorStop> Stops) : GroundLayer;

    /// <summary>A round gradient; several of them with clear outer stops make a mesh.</summary>
    /// <param name="X">Centre, share of the width.</param>
    /// <param name="Y">Centre, share of the height.</param>
    /// <param name="RadiusX">Share of the width.</param>
    /// <param name="RadiusY">Share of the height.</param>
    /// <param name="Stops">Colours with their places, 0 at the centre.</param>
    public sealed record Radial(double X, double Y, double RadiusX, double RadiusY, IReadOnlyList<ColorStop> Stops) : GroundLayer;

    /// <summary>Fine grain, the same on every machine.</summary>
    /// <param name="Strength">0 to 1: how far a grain may differ from what is under it.</param>
    /// <param name="Size">Of one grain, in px.</param>
    public sealed record Grain(double Strength, double Size) : GroundLayer;

    /// <summary>Discs, for a card that has no picture of its own.</summary>
    public sealed record Disc(double X, double Y, double Radius, Rgba Color) : GroundLayer;

    /// <summary>A picture that covers the card.</summary>
    /// <param name="Path">The file; null takes the show's art, and no art draws nothing.</param>
    /// <param name="Contain">True shows it whole; false covers the card.</param>
    /// <param name="Blur">Radius in px on a card 1080 px wide; 0 for none.</param>
    public sealed record Picture(string? Path, bool Contain, double Blur) : GroundLayer;
}
