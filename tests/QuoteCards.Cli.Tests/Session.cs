namespace QuoteCards.Cli.Tests;

/// <summary>The program in a folder of its own, with nothing of the machine around it.</summary>
internal sealed class Session : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("quotecards-").FullName;

    public StringWriter Out { get; } = new();

    public StringWriter Error { get; } = new();

    public Task<int> Run(params string[] args) => Root.Run(args, new Surroundings(
        Out, Error, () => new MemoryStream(), () => new MemoryStream(), Folder, AppContext.BaseDirectory, _ => null, false));

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
