using QuoteCards.Fonts;
using QuoteCards.Text.Shaping;

namespace QuoteCards.Text.Composition;

/// <summary>How tall a shaped text's lines are in em, and how much more leading its scripts need.</summary>
/// <param name="Ascent">From the baseline to the top of what is drawn; capitals for Latin, Greek and Cyrillic.</param>
/// <param name="Descent">From the baseline to the foot of what is drawn.</param>
/// <param name="LeadingFactor">1 for Latin; more for scripts whose letters stand taller or hang deeper.</param>
internal readonly record struct LineHeights(double Ascent, double Descent, double LeadingFactor)
{
    public static LineHeights Of(ShapedText text)
    {
        double ascent = 0, descent = 0, factor = 1;
        foreach (ShapedRun run in text.Runs)
        {
            FaceMetrics m = run.Face.Metrics;
            (double a, double d, double f) = run.Run.Script switch
            {
                "Arab" => (0.95, 0.40, 1.34),
                "Hebr" => (0.75, 0.24, 1.1),
                "Deva" or "Beng" or "Guru" or "Gujr" or "Orya" => (0.85, 0.32, 1.2),
                "Taml" or "Telu" or "Knda" or "Mlym" or "Sinh" => (0.82, 0.36, 1.24),
                "Thai" or "Laoo" => (0.92, 0.32, 1.26),
                "Khmr" or "Mymr" or "Tibt" => (0.9, 0.5, 1.4),
                "Hani" or "Hira" or "Kana" or "Bopo" => (0.86, 0.12, 1.22),
                "Hang" => (0.84, 0.14, 1.2),
                _ => (m.CapHeight, 0.2, 1),
            };
            if (run.Face.Family.Contains("Nastaliq", StringComparison.Ordinal)) (a, d, f) = (1.3, 0.85, 1.9);
            (ascent, descent, factor) = (Math.Max(ascent, a), Math.Max(descent, d), Math.Max(factor, f));
        }

        return new LineHeights(ascent, descent, factor);
    }
}
