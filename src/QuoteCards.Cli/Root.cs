using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteCards.Cli.Commands;
using QuoteCards.Diagnostics;

namespace QuoteCards.Cli;

/// <summary>The program: its commands, and how it ends.</summary>
internal static class Root
{
    public static async Task<int> Run(string[] args, Surroundings here)
    {
        RootCommand root = new("Turns the notes of a podcast episode into quote cards.\n\n  quotecards render notes.md --theme midnight --size square --size story\n  quotecards preview 3vpj notes.md")
        {
            new RenderCommand(here), new PreviewCommand(here), new ListCommand(here), new ExplainCommand(here), new ThemesCommand(here), new SizesCommand(here), new InitCommand(here), new CompletionCommand(here),
        };
        ParseResult parsed = root.Parse(args);
        InvocationConfiguration how = new() { EnableDefaultExceptionHandler = false, Output = here.Out, Error = here.Error };
        if (parsed.Errors.Count > 0)
        {
            foreach (ParseError error in parsed.Errors) here.Error.WriteLine(Diagnostic.Error("usage", error.Message.TrimEnd('.'), default, "quotecards --help"));
            return ExitCode.Refused;
        }

        try
        {
            return await parsed.InvokeAsync(how);
        }
        catch (OperationCanceledException)
        {
            here.Error.WriteLine("cancelled; the cards that were finished are whole");
            return ExitCode.Cancelled;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            here.Error.WriteLine(Diagnostic.Error("file", e.Message.TrimEnd('.')));
            return ExitCode.Refused;
        }
    }
}
