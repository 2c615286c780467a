namespace QuoteCards.Rendering.Letters;

/// <summary>Draws outlines at a size and place as lines in a strip.</summary>
internal static class OutlineTracer
{
    // A curve's lines stay within a twentieth of a pixel of it, which is less than one step of coverage.
    private const float Tolerance = 0.05f;

    /// <param name="outline">The glyph.</param>
    /// <param name="strip">Where.</param>
    /// <param name="size">In px of the strip.</param>
    /// <param name="x">The origin, in 1/256 px of the strip.</param>
    /// <param name="y">The baseline, the same.</param>
    public static void Trace(GlyphOutline outline, CoverageStrip strip, float size, int x, int y)
    {
        Pencil pencil = new(strip, size * CoverageStrip.Pixel, x, y);
        ReadOnlySpan<float> points = outline.Points;
        foreach (OutlineVerb verb in outline.Verbs)
        {
            switch (verb)
            {
                case OutlineVerb.Move: pencil.Move(points); break;
                case OutlineVerb.Line: pencil.Line(points); break;
                case OutlineVerb.Quadratic: pencil.Quadratic(points); break;
                case OutlineVerb.Cubic: pencil.Cubic(points); break;
                default: pencil.Close(); break;
            }

            points = points[(2 * (verb == OutlineVerb.Close ? 0 : Math.Max(1, (int)verb)))..];
        }

        pencil.Close();
    }

    // Curves are reckoned from the glyph's origin and moved to their place in whole numbers, so that a letter is the same wherever it stands.
    private ref struct Pencil(CoverageStrip strip, float scale, int left, int top)
    {
        private float _x, _y;
        private int _atX, _atY, _firstX, _firstY;

        public void Move(ReadOnlySpan<float> p)
        {
            Close();
            (_x, _y) = (p[0] * scale, p[1] * scale);
            (_atX, _atY) = (_firstX, _firstY) = (left + Whole(_x), top + Whole(_y));
        }

        public void Line(ReadOnlySpan<float> p) => To(p[0] * scale, p[1] * scale);

        public void Quadratic(ReadOnlySpan<float> p)
        {
            float x0 = _x, y0 = _y, x1 = p[0] * scale, y1 = p[1] * scale, x2 = p[2] * scale, y2 = p[3] * scale;
            float bend = Bend(x0 - (2 * x1) + x2, y0 - (2 * y1) + y2);
            // The chord of a quadratic curve is at most a quarter of its second difference away; n pieces divide that by n².
            int pieces = Pieces(bend / (4 * Tolerance * CoverageStrip.Pixel));
            for (int i = 1; i < pieces; i++)
            {
                float t = (float)i / pieces, s = 1 - t;
                To((s * s * x0) + (2 * s * t * x1) + (t * t * x2), (s * s * y0) + (2 * s * t * y1) + (t * t * y2));
            }

            To(x2, y2);
        }

        public void Cubic(ReadOnlySpan<float> p)
        {
            float x0 = _x, y0 = _y, x1 = p[0] * scale, y1 = p[1] * scale, x2 = p[2] * scale, y2 = p[3] * scale, x3 = p[4] * scale, y3 = p[5] * scale;
            float bend = Math.Max(Bend(x0 - (2 * x1) + x2, y0 - (2 * y1) + y2), Bend(x1 - (2 * x2) + x3, y1 - (2 * y2) + y3));
            // Three quarters for a cubic one (Sederberg, Computer Aided Geometric Design, section 10.6).
            int pieces = Pieces(bend * 3 / (4 * Tolerance * CoverageStrip.Pixel));
            for (int i = 1; i < pieces; i++)
            {
                float t = (float)i / pieces, s = 1 - t, a = s * s * s, b = 3 * s * s * t, c = 3 * s * t * t, d = t * t * t;
                To((a * x0) + (b * x1) + (c * x2) + (d * x3), (a * y0) + (b * y1) + (c * y2) + (d * y3));
            }

            To(x3, y3);
        }

        public void Close()
        {
            strip.Line(_atX, _atY, _firstX, _firstY);
            (_atX, _atY) = (_firstX, _firstY);
        }

        private void To(float x, float y)
        {
            (_x, _y) = (x, y);
            (int atX, int atY) = (left + Whole(x), top + Whole(y));
            strip.Line(_atX, _atY, atX, atY);
            (_atX, _atY) = (atX, atY);
        }

        private static float Bend(float dx, float dy) => MathF.Sqrt((dx * dx) + (dy * dy));

        private static int Pieces(float squared) => Math.Clamp((int)MathF.Ceiling(MathF.Sqrt(squared)), 1, 64);

        private static int Whole(float at) => (int)MathF.Floor(at + 0.5f);
    }
}
