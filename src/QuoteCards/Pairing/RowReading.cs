using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Reads the quotes of a table by the words of its header, or without one by what the cells look like.</summary>
internal static class RowReading
{
    /// <summary>The fields of the columns, null where a heading means nothing to us; null when the row names no column of quotes.</summary>
    public static string?[]? Columns(NoteBlock header)
    {
        string?[] fields = [.. header.Cells.Select(ColumnNames.Field)];
        return fields.Contains("text") ? fields : null;
    }

    /// <summary>The quote of a row; null when it has none.</summary>
    public static Mention? Read(NoteBlock row, string?[]? columns)
    {
        string?[] fields = columns ?? Guess(row.Cells);
        string? Cell(string field) => Array.IndexOf(fields, field) is >= 0 and var at && at < row.Cells.Count && row.Cells[at].Length > 0 ? row.Cells[at] : null;
        if (Cell("text") is not { } text) return null;
        Mention mention = new() { Text = text, Place = row.Place, NamePlace = row.Place, TimePlace = row.Place, Section = Cell("section") };
        if (LineReading.Read(text) is [var said] && MarkScan.Opens(text.TrimStart('*', '_')))
            mention = mention with { Text = said.Words, Name = said.Who.Name, Role = said.Who.Role, NameRule = said.Rule, Time = said.Who.At, EndTime = said.Who.End };
        if (Cell("speaker") is { } cell && !QuoteFields.IsNothing(cell))
        {
            Attribution who = Attribution.Read("— " + cell.TrimStart('—', '–', '-', '~', ' '));
            mention = mention with { Name = who.Name ?? cell.Trim('*', '_', ' '), Role = who.Role ?? Cell("role"), Handle = who.Handle, NameRule = EvidenceRule.Explicit };
            mention = Neighbours.Several(mention, who, row.Place);
        }

        if (Cell("time") is { } time && !QuoteFields.IsNothing(time)) mention = Timed(mention, time, row.Place);
        return Neighbours.Linked(mention, row);
    }

    private static Mention Timed(Mention mention, string cell, Place place)
    {
        TimeReading read = TimeScan.Take(cell);
        return read.At is null ? mention.Warn("time-invalid", $"\"{cell}\" is not a time", place, "write it as 6:20 or 1:02:33") : mention with { Time = read.At, EndTime = read.End };
    }

    private static string?[] Guess(IReadOnlyList<string> cells)
    {
        string?[] fields = new string?[cells.Count];
        for (int i = 0; i < cells.Count; i++)
        {
            string cell = cells[i].Trim('*', '_', ' ');
            string? field = MarkScan.Opens(cell) ? "text" : TimeScan.Take(cell) is { At: not null, Left: "" } ? "time" : NameScan.IsName(cell) ? "speaker" : null;
            if (field is not null && !fields.Contains(field)) fields[i] = field;
        }

        return fields;
    }
}
