using System.Globalization;
using QuoteCards.Batches;
using QuoteCards.Diagnostics;
using Spectre.Console;

namespace QuoteCards.Cli.Terminal;

/// <summary>Says what became of a batch: a table in a terminal, else a line for each theme and size and one for all.</summary>
internal static class BatchSummary
{
    // What a table takes beside its rows: rules, heads, and the lines before and after it.
    private const int Frame = 8;

    private const int MostOrphans = 10;

    public static void Write(Surroundings here, BatchResult result, IReadOnlyList<ManifestCard> orphans, string folder, TimeSpan took)
    {
        IReadOnlyList<BatchTally> tallies = BatchTally.Of(result);
        if (here.IsTerminal && !here.IsDumb && Width(tallies) <= here.Columns) Table(Screen.Of(here.Out, here), tallies.Count + Frame > here.Rows ? BatchTally.ByTheme(tallies) : tallies);
        else if (tallies.Count > 1)
            foreach (BatchTally t in tallies) here.Out.WriteLine(SafeText.OneLine($"{t.Theme} {t.Size}: {Counts(t.Drawn, t.Unchanged, t.Failed)}, {BatchTally.Weight(t.Bytes)}"));
        string seconds = took.TotalSeconds.ToString(took.TotalSeconds < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);
        foreach (ManifestCard orphan in orphans.Take(MostOrphans)) here.Out.WriteLine(SafeText.OneLine($"no longer made from the notes: {orphan.File}"));
        if (orphans.Count > 0) here.Out.WriteLine(orphans.Count == 1 ? "1 card is no longer made from the notes (--prune removes it)" : $"{orphans.Count} cards are no longer made from the notes (--prune removes them)");
        here.Out.WriteLine(SafeText.OneLine($"{Counts(result.Drawn, result.Unchanged, result.Failed)} in {here.Short(folder)}, {BatchTally.Weight(tallies.Sum(t => t.Bytes))}, {seconds} s"));
    }

    /// <summary>The table: a row for each theme and size.</summary>
    public static void Table(IAnsiConsole console, IReadOnlyList<BatchTally> tallies)
    {
        Table table = new Table().RoundedBorder().AddColumn("Theme").AddColumn("Size");
        foreach (string head in new[] { "Drawn", "Unchanged", "Failed", "Bytes" }) table.AddColumn(new TableColumn(head).RightAligned());
        foreach (BatchTally t in tallies)
            table.AddRow(Words(t.Theme), Words(t.Size), Count(t.Drawn, "green"), Count(t.Unchanged, "grey"), Count(t.Failed, "red"), Words(BatchTally.Weight(t.Bytes)));
        if (tallies.Count > 0) console.Write(table);
    }

    // In cells: six columns with a rule and a space on each side; a narrower terminal would break words.
    private static int Width(IReadOnlyList<BatchTally> tallies)
    {
        int[] widest = [5, 4, "Drawn".Length, "Unchanged".Length, "Failed".Length, 7];
        foreach (BatchTally t in tallies) (widest[0], widest[1]) = (Math.Max(widest[0], CellText.Of(SafeText.OneLine(t.Theme))), Math.Max(widest[1], CellText.Of(SafeText.OneLine(t.Size))));
        return widest.Sum() + (3 * widest.Length) + 1;
    }

    private static string Words(string text) => SafeText.OneLine(text).EscapeMarkup();

    private static string Count(int count, string color) => count == 0 ? "0" : FormattableString.Invariant($"[{color}]{count}[/]");

    private static string Counts(int drawn, int unchanged, int failed) =>
        FormattableString.Invariant($"{drawn} drawn, {unchanged} unchanged") + (failed > 0 ? FormattableString.Invariant($", {failed} failed") : "");
}
