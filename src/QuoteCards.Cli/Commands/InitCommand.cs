using System.CommandLine;
using QuoteCards.Batches;
using QuoteCards.Cli.Configuration;
using QuoteCards.Cli.Usage;
using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Commands;

/// <summary><c>init</c>: writes a commented configuration.</summary>
internal sealed class InitCommand : Command, IHasExamples
{
    private readonly Surroundings _here;
    private readonly Option<bool> _force = new("--force") { Description = "Replace the one that is there" };

    public InitCommand(Surroundings here) : base("init", "Writes a commented quotecards.json into this folder, with every key there is.")
    {
        _here = here;
        Options.Add(_force);
        SetAction((parsed, _) => Task.FromResult(Act(parsed.GetValue(_force))));
    }

    public IReadOnlyList<string> Examples { get; } = ["quotecards init", "quotecards init --force"];

    private int Act(bool force)
    {
        string path = _here.Full(SettingsReader.FileName);
        if (File.Exists(path) && !force)
        {
            _here.Error.WriteLine(Diagnostic.Error("config-exists", "there is a configuration already", new Place(SettingsReader.FileName), "--force replaces it"));
            return ExitCode.Refused;
        }

        using Stream stream = typeof(InitCommand).Assembly.GetManifestResourceStream("quotecards.json")!;
        byte[] text = new byte[stream.Length];
        stream.ReadExactly(text);
        try
        {
            SafeFile.Write(path, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _here.Error.WriteLine(FileProblem.Of(e, SettingsReader.FileName));
            return ExitCode.Refused;
        }

        _here.Out.WriteLine(SafeText.OneLine(path));
        return ExitCode.Done;
    }
}
