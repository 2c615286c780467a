using System.Globalization;

namespace QuoteCards.Themes;

/// <summary>A colour: sRGB, 8 bits a channel, straight alpha.</summary>
public readonly record struct Rgba(byte R, byte G, byte B, byte A = 255)
{
    /// <summary>Reads <c>#rgb</c>, <c>#rrggbb</c> or <c>#rrggbbaa</c>.</summary>
    public static bool TryParse(string text, out Rgba color)
    {
        ArgumentNullException.ThrowIfNull(text);
        color = default;
        if (!text.StartsWith('#')) return false;
        string hex = text.Length == 4 ? string.Concat(text[1..].Select(c => new string(c, 2))) : text[1..];
        if (hex.Length is not (6 or 8) || !uint.TryParse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint v)) return false;
        if (hex.Length == 6) v = (v << 8) | 255;
        color = new Rgba((byte)(v >> 24), (byte)(v >> 16), (byte)(v >> 8), (byte)v);
        return true;
    }

    /// <summary>The colour with another alpha, 0 to 1.</summary>
    public Rgba Fade(double alpha) => this with { A = (byte)Math.Round(A * Math.Clamp(alpha, 0, 1)) };

    /// <summary>This colour laid over another.</summary>
    public Rgba Over(Rgba below)
    {
        double a = A / 255.0;
        byte Mix(byte top, byte under) => (byte)Math.Round((top * a) + (under * (1 - a)));
        return new Rgba(Mix(R, below.R), Mix(G, below.G), Mix(B, below.B), 255);
    }

    /// <summary>Relative luminance, 0 to 1 (WCAG 2.2, "relative luminance").</summary>
    public double Luminance
    {
        get
        {
            static double Linear(byte c) => c / 255.0 <= 0.04045 ? c / 255.0 / 12.92 : Math.Pow(((c / 255.0) + 0.055) / 1.055, 2.4);
            return (0.2126 * Linear(R)) + (0.7152 * Linear(G)) + (0.0722 * Linear(B));
        }
    }

    /// <summary>Contrast ratio with another opaque colour, 1 to 21 (WCAG 2.2, "contrast ratio").</summary>
    public double Contrast(Rgba other)
    {
        double a = Luminance, b = other.Luminance;
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    /// <summary><c>#rrggbb</c> or <c>#rrggbbaa</c>.</summary>
    public override string ToString() => A == 255 ? $"#{R:x2}{G:x2}{B:x2}" : $"#{R:x2}{G:x2}{B:x2}{A:x2}";
}
