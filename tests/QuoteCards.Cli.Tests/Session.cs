using Microsoft.Extensions.Configuration.Memory;
using QuoteCards.Cli.Fetching;

namespace QuoteCards.Cli.Tests;

/// <summary>The program in a folder of its own, with nothing of the machine around it.</summary>
internal sealed class Session : IDisposable
{
    private readonly MemoryStream _piped = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("quotecards-").FullName;

    /// <summary>What the last run wrote.</summary>
    public string Out { get; private set; } = "";

    /// <summary>What the last run told.</summary>
    public string Error { get; private set; } = "";

    /// <summary>The lines of what the last run told.</summary>
    public string[] ErrorLines => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The bytes that the last run wrote to standard output.</summary>
    public byte[] Piped => _piped.ToArray();

    public byte[] Input { get; set; } = [];

    public Dictionary<string, string> Variables { get; } = [];

    /// <summary>Variables of the configuration, without their beginning; a colon parts a nested key.</summary>
    public Dictionary<string, string?> Configured { get; } = [];

    public bool IsTerminal { get; set; }

    public bool IsErrorTerminal { get; set; }

    /// <summary>Of the terminal.</summary>
    public int Columns { get; set; } = 80;

    /// <summary>The programs that were started, each with its arguments.</summary>
    public List<string> Launched { get; } = [];

    /// <summary>The way to the network: none, unless a test gives one.</summary>
    public OpenNetwork Network { get; set; } = () => throw new InvalidOperationException("a test touched the network");

    public bool HasViewer { get; set; } = true;

    /// <summary>The card that is drawn beside the command.</summary>
    public Rehearsal? Rehearsal { get; set; }

    /// <summary>Sees what is told while it is told.</summary>
    public Action<string>? Telling { get; set; }

    /// <summary>Stops the run, as Ctrl-C does.</summary>
    public CancellationTokenSource Stop { get; } = new();

    public async Task<int> Run(params string[] args)
    {
        _piped.SetLength(0);
        using StringWriter output = new();
        using ListeningWriter error = new(Telling);
        int code = await Root.Run(args, Here(output, error), Stop.Token);
        (Out, Error) = (output.ToString(), error.ToString());
        return code;
    }

    public string Path(string name) => System.IO.Path.Combine(Folder, name);

    /// <summary>Writes a file below the folder.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        File.WriteAllText(Path(name), text);
    }

    /// <summary>The pictures below the folder, as paths from it, in order.</summary>
    public string[] Pictures(string below = "cards") => !Directory.Exists(Path(below)) ? []
        : [.. Directory.GetFiles(Path(below), "*.*", SearchOption.AllDirectories).Where(f => !f.EndsWith(".json", StringComparison.Ordinal)).Select(f => System.IO.Path.GetRelativePath(Folder, f)).Order(StringComparer.Ordinal)];

    public void Dispose()
    {
        _piped.Dispose();
        Stop.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private Surroundings Here(TextWriter output, TextWriter error) => new()
    {
        Out = output,
        Error = error,
        OpenInput = () => new MemoryStream(Input),
        OpenOutput = () => new Passing(_piped),
        Folder = Folder,
        Home = AppContext.BaseDirectory,
        Variable = name => Variables.GetValueOrDefault(name),
        Environment = new MemoryConfigurationSource { InitialData = Configured },
        Launch = (program, arguments) =>
        {
            if (HasViewer) Launched.Add(program + " " + string.Join(' ', arguments));
            return HasViewer;
        },
        Network = Network,
        Rehearsal = Rehearsal,
        IsTerminal = IsTerminal,
        IsErrorTerminal = IsErrorTerminal,
        Columns = Columns,
    };

    private sealed class ListeningWriter(Action<string>? heard) : StringWriter
    {
        public override void WriteLine(string? value)
        {
            base.WriteLine(value);
            heard?.Invoke(value ?? "");
        }
    }

    // What the program disposes stays open for the test.
    private sealed class Passing(MemoryStream kept) : MemoryStream
    {
        protected override void Dispose(bool disposing)
        {
            WriteTo(kept);
            base.Dispose(disposing);
        }
    }
}
