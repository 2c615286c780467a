using QuoteCards.Diagnostics;

namespace QuoteCards.Cli;

/// <summary>What a run found that the user should know; told on standard error, one line each, each once.</summary>
internal sealed class Report(Surroundings here)
{
    // Notes without times would else fill the screen with one complaint.
    private const int MostOfAKind = 5;

    private readonly HashSet<Diagnostic> _told = [];
    private readonly Dictionary<(string Code, string? File), int> _counts = [];

    /// <summary>Everything found, in order.</summary>
    public List<Diagnostic> Found { get; } = [];

    /// <summary>True keeps warnings and notices back.</summary>
    public bool IsQuiet { get; set; }

    /// <summary>True when what was asked for cannot be done.</summary>
    public bool IsRefused { get; private set; }

    /// <summary>True when something failed.</summary>
    public bool HasErrors => Found.Any(d => d.Severity == Severity.Error);

    /// <summary>Takes an error that makes the whole request impossible.</summary>
    public void Refuse(Diagnostic problem)
    {
        Found.Add(problem);
        IsRefused = true;
    }

    /// <summary>Says something that is neither right nor wrong.</summary>
    public void Notice(string text)
    {
        if (!IsQuiet) here.Error.WriteLine(SafeText.OneLine(text));
    }

    /// <summary>Writes what has not been written yet; of one kind of warning in one file a few stand for all.</summary>
    public void Tell()
    {
        Dictionary<(string Code, string? File), int> more = [];
        foreach (Diagnostic d in Found)
        {
            if (!_told.Add(d) || (IsQuiet && d.Severity != Severity.Error)) continue;
            (string Code, string? File) kind = (d.Code, d.Place.File);
            _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
            if (d.Severity == Severity.Error || _counts[kind] <= MostOfAKind) here.Error.WriteLine(Shown(d));
            else more[kind] = more.GetValueOrDefault(kind) + 1;
        }

        foreach (((string code, string? file), int count) in more)
            here.Error.WriteLine(Shown(Diagnostic.Warning(code, $"{count} more of this kind", new Place(file), "--json lists them all")));
    }

    private Diagnostic Shown(Diagnostic d) => d.Place.File is { } file && Path.IsPathRooted(file) ? d with { Place = d.Place with { File = here.Short(file) } } : d;
}
