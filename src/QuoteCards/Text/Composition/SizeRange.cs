namespace QuoteCards.Text.Composition;

/// <summary>A role's sizes in px, and how its leading and tracking follow the size: tight when large, open when small.</summary>
/// <param name="Min">Smallest size in px.</param>
/// <param name="Max">Largest size in px.</param>
/// <param name="LeadingAtMax">Distance of baselines at the largest size, as a share of the size.</param>
/// <param name="LeadingAtMin">The same at the smallest size.</param>
/// <param name="TrackingAtMax">Added between letters at the largest size, in em.</param>
/// <param name="TrackingAtMin">The same at the smallest size.</param>
public readonly record struct SizeRange(
    double Min, double Max, double LeadingAtMax, double LeadingAtMin, double TrackingAtMax, double TrackingAtMin)
{
    /// <summary>Leading at a size, as a share of it.</summary>
    public double Leading(double size) => LeadingAtMin + ((LeadingAtMax - LeadingAtMin) * At(size));

    /// <summary>Tracking at a size, in em.</summary>
    public double Tracking(double size) => TrackingAtMin + ((TrackingAtMax - TrackingAtMin) * At(size));

    private double At(double size) => Max <= Min ? 1 : Math.Clamp((size - Min) / (Max - Min), 0, 1);
}
