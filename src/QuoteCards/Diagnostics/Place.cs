using System.Globalization;

namespace QuoteCards.Diagnostics;

/// <summary>Where something stands: a file (null when there is none), a line and a column, both from 1; 0 when unknown.</summary>
public readonly record struct Place(string? File, int Line = 0, int Column = 0)
{
    /// <summary>No place at all.</summary>
    public static Place None => default;

    /// <summary><c>file:line:column</c>, with what is unknown left out.</summary>
    public override string ToString()
    {
        string file = File ?? "";
        if (Line <= 0) return file;
        string line = Line.ToString(CultureInfo.InvariantCulture);
        string at = file.Length > 0 ? $"{file}:{line}" : $"line {line}";
        return Column <= 0 ? at : $"{at}:{Column.ToString(CultureInfo.InvariantCulture)}";
    }
}
