using AngleSharp.Dom;

namespace QuoteCards.Notes;

/// <summary>Tells tables that only lay out a page, as in e-mails, from tables of data, and pictures from figures that hold a quote.</summary>
internal static class HtmlTables
{
    private static readonly HashSet<string> Large = new(StringComparer.Ordinal) { "table", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "figure", "article", "section" };

    // What the standard says for tables without meaning of their own (WAI-ARIA 1.2, "presentation").
    private static readonly string[] Roles = ["presentation", "none"];

    private static readonly HashSet<string> Pictures = new(StringComparer.Ordinal) { "img", "picture", "video", "svg", "iframe" };

    /// <summary>True for a row whose cells are parts of a page: one cell alone, or one that holds headings, lists or tables.</summary>
    /// <param name="row">The row.</param>
    /// <param name="below">Whether a row of data stands right above it.</param>
    public static bool IsLayout(IElement row, bool below)
    {
        IElement[] cells = [.. row.Children.Where(c => c.LocalName is "td" or "th")];
        if (cells.Length < 2 && !below && !cells.Any(c => c.LocalName == "th")) return true;
        if (row.Closest("table") is { } table && Roles.Contains(table.GetAttribute("role"), StringComparer.OrdinalIgnoreCase)) return true;
        return cells.Any(c => c.Children.Any(inner => Leads(inner, Large)));
    }

    /// <summary>True for a figure that shows a picture and quotes nobody.</summary>
    public static bool HoldsPicture(IElement figure) => figure.LocalName == "figure" && !figure.Children.Any(c => c.LocalName == "blockquote") && figure.Children.Any(c => Leads(c, Pictures));

    // Not deeper than the wrappers that editors put around things, so that a deep page is not walked again at every level.
    private static bool Leads(IElement element, HashSet<string> to)
    {
        for (int n = 0; n < 5; n++)
        {
            if (to.Contains(element.LocalName)) return true;
            if (element.Children.Length == 0) return false;
            element = element.Children[0];
        }

        return false;
    }
}
