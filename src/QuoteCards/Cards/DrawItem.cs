using QuoteCards.Fonts;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>One thing to draw, in px at scale 1.</summary>
public abstract record DrawItem
{
    private DrawItem() { }

    /// <summary>A filled rectangle with round corners.</summary>
    public sealed record Fill(Box Box, double Radius, Rgba Color) : DrawItem;

    /// <summary>A rectangle's outline, drawn inside its box.</summary>
    public sealed record Outline(Box Box, double Radius, double Thickness, Rgba Color) : DrawItem;

    /// <summary>A soft shadow under a rectangle.</summary>
    public sealed record Shadow(Box Box, double Radius, double Blur, double Offset, Rgba Color) : DrawItem;

    /// <summary>A triangle that points to the end of the line, as on a play key.</summary>
    public sealed record Play(Box Box, Rgba Color) : DrawItem;

    /// <summary>A picture from a file, cut to cover its box.</summary>
    public sealed record Picture(Box Box, double Radius, string Path) : DrawItem;

    /// <summary>Glyphs of one face at one size, each at its own place on the baseline.</summary>
    /// <param name="Role">The type role they are set in.</param>
    /// <param name="Face">The face.</param>
    /// <param name="Size">In px.</param>
    /// <param name="Color">Colour of the letters; colour fonts keep their own.</param>
    /// <param name="Ids">Glyph numbers.</param>
    /// <param name="Places">x and y by turns, one pair a glyph.</param>
    /// <param name="Bounds">Advance box of the line these glyphs stand on.</param>
    public sealed record Glyphs(string Role, FontFace Face, double Size, Rgba Color, ushort[] Ids, float[] Places, Box Bounds) : DrawItem;
}
