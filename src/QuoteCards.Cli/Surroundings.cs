using Microsoft.Extensions.Configuration;
using QuoteCards.Cli.Fetching;
using QuoteCards.Cli.Terminal;

namespace QuoteCards.Cli;

/// <summary>Everything the program takes from the machine, so that a test can stand in for it.</summary>
internal sealed record Surroundings
{
    /// <summary>Standard output.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>Standard error.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Opens standard input.</summary>
    public required Func<Stream> OpenInput { get; init; }

    /// <summary>Opens standard output for bytes.</summary>
    public required Func<Stream> OpenOutput { get; init; }

    /// <summary>The current folder, a full path.</summary>
    public required string Folder { get; init; }

    /// <summary>The folder that holds <c>fonts/</c> and <c>themes/</c>.</summary>
    public required string Home { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The variables that begin with <c>QUOTECARDS_</c>, without that beginning, as configuration.</summary>
    public required IConfigurationSource Environment { get; init; }

    /// <summary>Starts another program with arguments and does not wait for it; false when there is no such program.</summary>
    public required Func<string, IReadOnlyList<string>, bool> Launch { get; init; }

    /// <summary>Opens the way to the network, which is asked for only under <c>--fetch</c>.</summary>
    public OpenNetwork Network { get; init; } = () => PublicNetwork.Open(PublicAddress.Is);

    /// <summary>The card that was begun beside the command, if one was.</summary>
    public Rehearsal? Rehearsal { get; init; }

    /// <summary>Measures how long a batch takes.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>True when standard output is a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>True when standard error is a terminal.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>Of the terminal, in cells.</summary>
    public int Columns { get; init; } = 80;

    /// <summary>Of the terminal, in cells.</summary>
    public int Rows { get; init; } = 24;

    /// <summary>Asks for the size of a cell of the terminal; null when it is not known.</summary>
    public Func<CellSize?> Cell { get; init; } = () => null;

    /// <summary>True when the terminal takes no control sequences.</summary>
    public bool IsDumb => Variable("TERM") is "dumb";

    /// <summary>True when colours are wanted (no-color.org: any value that is not empty turns them off).</summary>
    public bool HasColor => !IsDumb && string.IsNullOrEmpty(Variable("NO_COLOR"));

    /// <summary>A path the user typed, made full.</summary>
    public string Full(string path) => Path.GetFullPath(path, Folder);

    /// <summary>A full path as the user would type it: from the current folder when it lies below, else whole.</summary>
    public string Short(string path)
    {
        string relative = Path.GetRelativePath(Folder, path);
        return relative.StartsWith("..", StringComparison.Ordinal) ? path : relative;
    }
}
