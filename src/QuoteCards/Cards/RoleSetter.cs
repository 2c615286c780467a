using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Text.Composition;
using QuoteCards.Text.Shaping;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>Sets the small texts of a card: shrinks to the role's smallest size, then wraps, then shortens.</summary>
internal sealed class RoleSetter(FontCatalog fonts, SmallTextShaper shaper, string? language, double unit, double smallest)
{
    private readonly Dictionary<(SmallText, TypeRole, double, int), (TextBlock Block, bool Shortened)> _set = new(new SettingComparer());

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
        return TextFitter.Set(shaper.Shape(text, Style(role), null), range.Max, 1e7, range);
    }

    /// <summary>The text within a width, on at most so many lines; shortened with an ellipsis when nothing else helps.</summary>
    public (TextBlock Block, bool Shortened) Within(SmallText text, TypeRole role, double width, int lines)
    {
        if (_set.TryGetValue((text, role, width, lines), out (TextBlock, bool) known)) return known;
        return _set[(text, role, width, lines)] = Set(text, role, new TextBox(width + 0.5, 1e7, MaxLines: lines));
    }

    private (TextBlock Block, bool Shortened) Set(SmallText text, TypeRole role, TextBox box)
    {
        SizeRange range = Range(role);
        TextStyle style = Style(role);
        string words = text.Words;
        if (TextFitter.Fit(shaper.Shape(words, style, text.Level), box, range).Block is { } fits) return (fits, false);
        int low = 0, high = words.Length;
        TextBlock? best = null;
        while (low < high)
        {
            int middle = (low + high + 1) / 2;
            string cut = words[..(char.IsHighSurrogate(words[middle - 1]) ? middle - 1 : middle)].TrimEnd(' ', ',', '.', ';', ':') + "…";
            if (TextFitter.Fit(shaper.Shape(cut, style, text.Level), box, range) is { Block: { } block, CutsWords: false }) (low, best) = (middle, block);
            else high = middle - 1;
        }

        return (best ?? TextFitter.Set(shaper.Shape("…", style, text.Level), range.Min, 1e7, range), true);
    }

    // A role is one object for as long as its theme is; comparing all its members would cost more than setting the text.
    private sealed class SettingComparer : IEqualityComparer<(SmallText Text, TypeRole Role, double Width, int Lines)>
    {
        public bool Equals((SmallText Text, TypeRole Role, double Width, int Lines) a, (SmallText Text, TypeRole Role, double Width, int Lines) b) =>
            ReferenceEquals(a.Role, b.Role) && a.Width == b.Width && a.Lines == b.Lines && a.Text == b.Text;

        public int GetHashCode((SmallText Text, TypeRole Role, double Width, int Lines) key) => HashCode.Combine(key.Text.Words.Length, key.Width, key.Role.Name.Length);
    }
}
