using SkiaSharp;

namespace QuoteCards.Rendering;

/// <summary>A picture as it fills a box of a card.</summary>
/// <param name="Path">The file.</param>
/// <param name="Box">In device px from the whole px left of and above it: boxes that differ by whole px are one.</param>
/// <param name="Radius">Of its corners, in device px.</param>
/// <param name="Contain">True when all of it shows, false when it fills the box.</param>
internal readonly record struct ScaledPicture(string Path, SKRect Box, float Radius, bool Contain);
