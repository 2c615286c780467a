using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Text;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>Sets the small texts of a card: shrinks to the role's smallest size, then wraps, then shortens.</summary>
internal sealed class RoleSetter(FontCatalog fonts, Shaper shaper, string? language, double unit, double smallest)
{
    /// <summary>The role's sizes in px on this card; never under the smallest legible size.</summary>
    public SizeRange Range(TypeRole role)
    {
        double floor = role.Name is "quote" or "mark" ? 0 : smallest;
        return new SizeRange(
            Math.Max(floor, role.SizeMin * unit), Math.Max(floor, role.SizeMax * unit),
            role.LeadingAtMax, role.LeadingAtMin, role.TrackingAtMax, role.TrackingAtMin);
    }

    /// <summary>How a role is set here.</summary>
    public TextStyle Style(TypeRole role)
    {
        FontFace face = fonts.Find(role.Family, role.Weight, role.Italic) ?? fonts.All.First();
        return new TextStyle(face, language, role.Features);
    }

    /// <summary>How the quote is set here, with the words that matter in the theme's weight or italic.</summary>
    public TextStyle QuoteStyle(Theme theme, IReadOnlyList<TextSpan> emphasis)
    {
        TypeRole role = theme.Roles["quote"];
        TextStyle plain = Style(role);
        if (emphasis.Count == 0 || theme.Emphasis is { Weight: null, Italic: false }) return plain;
        FontFace? strong = fonts.Find(role.Family, theme.Emphasis.Weight ?? role.Weight, role.Italic || theme.Emphasis.Italic);
        return plain with { Strong = strong, StrongSpans = [.. emphasis.Select(s => (s.Start, s.Start + s.Length))] };
    }

    /// <summary>The text on one line at the role's largest size.</summary>
    public TextBlock Line(string text, TypeRole role)
    {
        SizeRange range = Range(role);
        return TextFitter.Set(shaper.Shape(text, Style(role)), range.Max, 1e7, range);
    }

    /// <summary>The text within a width, on at most so many lines; shortened with an ellipsis when nothing else helps.</summary>
    public (TextBlock Block, bool Shortened) Within(string text, TypeRole role, double width, int lines)
    {
        SizeRange range = Range(role);
        ShapedText shaped = shaper.Shape(text, Style(role));
        if (TextFitter.Fit(shaped, width + 0.5, 1e7, range, 0, lines).Block is { } fits) return (fits, false);
        int low = 0, high = text.Length;
        TextBlock? best = null;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            string cut = text[..(char.IsHighSurrogate(text[middle - 1]) ? middle - 1 : middle)].TrimEnd(' ', ',', '.', ';', ':') + "…";
            if (TextFitter.Fit(shaper.Shape(cut, Style(role)), width + 0.5, 1e7, range, 0, lines).Block is { } block) (low, best) = (middle, block);
            else high = middle - 1;
        }

        return (best ?? TextFitter.Set(shaper.Shape("…", Style(role)), range.Min, 1e7, range), true);
    }
}
