using System.CommandLine;
using QuoteCards.Batches;
using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Commands;

/// <summary><c>init</c>: writes a commented configuration.</summary>
internal sealed class InitCommand : Command
{
    private const string Text = """
        {
          // The notes to read when none are named: files, folders or globs.
          // "input": ["notes"],
          "out": "cards",
          // Names of themes and sizes; "all" takes every one. quotecards themes and quotecards sizes list them.
          "theme": ["broadsheet"],
          "size": ["square"],
          // "art": "art.png",
          // Folders with fonts and themes of your own.
          // "fontFolders": ["fonts"],
          // "themeFolders": ["themes"],
          // Names as they should stand on a card.
          "speakers": [
            // { "name": "Ada Okafor", "aliases": ["Ada"], "role": "CTO of Acme", "handle": "@ada", "picture": "ada.jpg" }
          ]
        }

        """;

    public InitCommand(Surroundings here) : base("init", "Writes a commented quotecards.json")
    {
        Option<bool> force = new("--force") { Description = "Replace the one that is there" };
        Options.Add(force);
        SetAction((parsed, _) =>
        {
            string path = here.Full("quotecards.json");
            if (File.Exists(path) && !parsed.GetValue(force))
            {
                here.Error.WriteLine(Diagnostic.Error("config-exists", "there is a configuration already", new Place(path), "--force replaces it"));
                return Task.FromResult(ExitCode.Refused);
            }

            SafeFile.Write(path, System.Text.Encoding.UTF8.GetBytes(Text));
            here.Out.WriteLine(path);
            return Task.FromResult(ExitCode.Done);
        });
    }
}
