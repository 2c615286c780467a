namespace QuoteCards.Cli;

/// <summary>Everything the program takes from the machine, so that a test can stand in for it.</summary>
/// <param name="Out">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="OpenInput">Opens standard input.</param>
/// <param name="OpenOutput">Opens standard output for bytes.</param>
/// <param name="Folder">The current folder, a full path.</param>
/// <param name="Home">The folder that holds <c>fonts/</c> and <c>themes/</c>.</param>
/// <param name="Variable">Reads an environment variable.</param>
/// <param name="IsTerminal">True when standard output is a terminal.</param>
internal sealed record Surroundings(
    TextWriter Out, TextWriter Error, Func<Stream> OpenInput, Func<Stream> OpenOutput, string Folder, string Home, Func<string, string?> Variable, bool IsTerminal)
{
    /// <summary>A path the user typed, made full.</summary>
    public string Full(string path) => Path.GetFullPath(path, Folder);
}
