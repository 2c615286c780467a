using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Terminal;

/// <summary>Writes rows of a term and what is said of it: in a terminal the words wrap beside the term, else each row is a line.</summary>
internal sealed class HangingRows(Surroundings here)
{
    // Of cells: wider lines are hard to read.
    private const int Widest = 120;

    private bool IsTerminal => here.IsTerminal && !here.IsDumb;

    /// <summary>The text in bold in a terminal where colours are wanted.</summary>
    public string Bold(string text) => IsTerminal && here.HasColor ? $"\e[1m{text}\e[0m" : text;

    /// <summary>Writes a row.</summary>
    /// <param name="term">As it is to be written, escapes and padding and all.</param>
    /// <param name="cells">How many cells it takes.</param>
    /// <param name="words">What wraps; text of documents is made safe.</param>
    public void Write(string term, int cells, string words)
    {
        string safe = SafeText.OneLine(words);
        string[] lines = IsTerminal ? [.. CellText.Wrap(safe, Math.Max(20, Math.Clamp(here.Columns, 40, Widest) - cells - 2))] : [safe];
        here.Out.WriteLine(lines is [] or [""] ? term.TrimEnd() : $"{term}  {lines[0]}");
        foreach (string line in lines.Skip(1)) here.Out.WriteLine(new string(' ', cells + 2) + line);
    }
}
