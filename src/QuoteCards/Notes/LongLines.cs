using System.Text;
using QuoteCards.Diagnostics;

namespace QuoteCards.Notes;

/// <summary>Cuts lines that nobody wrote by hand, so that reading stays quick whatever it is fed.</summary>
internal static class LongLines
{
    /// <summary>In UTF-16 code units: some 3500 words, more than a paragraph ever has.</summary>
    public const int Longest = 20_000;

    /// <summary>The text with every longer line cut, each with a warning.</summary>
    public static string Cut(string text, string? file, List<Diagnostic> found)
    {
        if (!Any(text)) return text;
        StringBuilder made = new();
        int line = 0;
        foreach (ReadOnlySpan<char> one in text.AsSpan().EnumerateLines())
        {
            if (line++ > 0) made.Append('\n');
            made.Append(one[..Math.Min(one.Length, Longest)]);
            if (one.Length > Longest)
                found.Add(Diagnostic.Warning("line-too-long", $"the line has {one.Length} characters; only the first {Longest} are read", new Place(file, line), "end lines where paragraphs end"));
        }

        return made.ToString();
    }

    private static bool Any(string text)
    {
        foreach (ReadOnlySpan<char> one in text.AsSpan().EnumerateLines())
            if (one.Length > Longest) return true;
        return false;
    }
}
