using Spectre.Console.Rendering;

namespace QuoteCards.Cli.Terminal;

/// <summary>Widths of text in cells of a terminal: two for most of East Asia and emoji (UAX #11), none for what combines.</summary>
internal static class CellText
{
    /// <summary>How many cells a text takes.</summary>
    public static int Of(string text) => new Segment(text).CellCount();

    /// <summary>The text with spaces behind it up to a width.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - Of(text)));

    /// <summary>The text in lines of at most that many cells, broken at spaces where it has any. A word that is longer keeps its line.</summary>
    public static IEnumerable<string> Wrap(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.Length > 0 && Of(line) + 1 + Of(word) > width)
            {
                yield return line;
                line = "";
            }

            line = line.Length == 0 ? word : line + " " + word;
        }

        if (line.Length > 0) yield return line;
    }

    /// <summary>The text, or as much of it as fits into that many cells, with an ellipsis behind its last whole word.</summary>
    public static string Fit(string text, int cells)
    {
        if (Of(text) <= cells) return text;
        int end = 0, taken = 0, word = 0;
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            taken += Of(rune.ToString());
            if (taken >= cells) break;
            if (System.Text.Rune.IsWhiteSpace(rune)) word = end;
            end += rune.Utf16SequenceLength;
        }

        // Scripts without spaces are cut anywhere.
        return text[..(word > end / 2 ? word : end)].TrimEnd(' ', '.', ',', ';', ':', '…', '—', '–') + "…";
    }
}
