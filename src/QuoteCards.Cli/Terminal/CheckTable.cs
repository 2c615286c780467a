using QuoteCards.Cli.Checking;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes.Checks;
using Spectre.Console;

namespace QuoteCards.Cli.Terminal;

/// <summary>Checked quotes as a table in a terminal, else a line each.</summary>
internal sealed class CheckTable(Surroundings here)
{
    public void Write(IReadOnlyList<CheckRow> rows)
    {
        if (rows.Count == 0) return;
        if (here.IsTerminal && !here.IsDumb) Screen.Of(here.Out, here).Write(Table(rows));
        else Lines(rows);
    }

    private void Lines(IReadOnlyList<CheckRow> rows)
    {
        int verdict = rows.Max(r => r.Verdict.Length), time = rows.Max(r => r.Time.Length), speaker = rows.Max(r => r.Speaker.Length);
        foreach (CheckRow row in rows)
        {
            here.Out.WriteLine(SafeText.OneLine($"{row.Quote.Id}  {row.Verdict.PadRight(verdict)}  {row.Time.PadRight(time)}  {row.Speaker.PadRight(speaker)}  {row.Words}"));
            if (row.Nearest is { } near) here.Out.WriteLine(SafeText.OneLine($"{new string(' ', row.Quote.Id.Value.Length)}  {near}"));
        }
    }

    private Table Table(IReadOnlyList<CheckRow> rows)
    {
        Table table = new Table().RoundedBorder().ShowRowSeparators();
        foreach (string head in new[] { "ID", "Verdict", "Time", "Speaker" }) table.AddColumn(new TableColumn(head).NoWrap());
        table.AddColumn("Words");
        foreach (CheckRow row in rows)
        {
            QuoteCheck? check = row.Quote.Check;
            string near = row.Nearest is { } n ? $"\n[grey]{Plain(n)}[/]" : "";
            table.AddRow(Plain(row.Quote.Id.Value), Colored(row.Verdict, Color(check)), Colored(row.Time, check?.TimeVerdict == TimeVerdict.Off ? "yellow" : ""),
                Colored(row.Speaker, check?.SpeakerVerdict is SpeakerVerdict.Differs or SpeakerVerdict.TurnBoundary ? "red" : ""), Words(row) + near);
        }

        return table;
    }

    // Without colour the marks of wdiff say the same.
    private string Words(CheckRow row)
    {
        if (!here.HasColor || row.Quote.Check is not { Verdict: Verdict.Differs, Found: not null } check) return Plain(row.Words);
        return string.Join(' ', check.Diff.Select(Words).Where(w => w.Length > 0));
    }

    private static string Words(WordChange change)
    {
        if (!DiffText.IsWrong(change.Kind)) return Plain(DiffText.Kept(change));
        return string.Join(' ', new[] { change.Quote.Length > 0 ? $"[red strikethrough]{Plain(change.Quote)}[/]" : "", change.Said.Length > 0 ? $"[green underline]{Plain(change.Said)}[/]" : "" }.Where(w => w.Length > 0));
    }

    private static string Color(QuoteCheck? check) => check?.Verdict switch { Verdict.Verbatim => "green", Verdict.Edited => "aqua", Verdict.Differs => "yellow", Verdict.NotFound => "red", _ => "grey" };

    private static string Colored(string text, string color) => color.Length == 0 ? Plain(text) : $"[{color}]{Plain(text)}[/]";

    private static string Plain(string text) => SafeText.OneLine(text).EscapeMarkup();
}
