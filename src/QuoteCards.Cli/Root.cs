using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteCards.Cli.Commands;
using QuoteCards.Cli.Usage;
using QuoteCards.Diagnostics;

namespace QuoteCards.Cli;

/// <summary>The program: its commands, and how it ends.</summary>
internal static class Root
{
    /// <summary>How long a batch may take to finish the cards in hand after Ctrl-C.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // A word that begins with @ is a handle or a file's name here, never a file of arguments.
    private static readonly ParserConfiguration Plain = new() { ResponseFileTokenReplacer = null };

    public static async Task<int> Run(string[] args, Surroundings here, CancellationToken cancel = default)
    {
        ParseResult parsed = Commands(here).Parse(Asked(args), Plain);
        if (UsageError.Of(parsed) is { } wrong)
        {
            here.Error.WriteLine(wrong);
            return ExitCode.Refused;
        }

        try
        {
            InvocationConfiguration how = new() { EnableDefaultExceptionHandler = false, Output = here.Out, Error = here.Error, ProcessTerminationTimeout = Patience };
            return await parsed.InvokeAsync(how, cancel);
        }
        catch (OperationCanceledException)
        {
            here.Error.WriteLine("cancelled");
            return ExitCode.Cancelled;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            here.Error.WriteLine(Unforeseen(e));
            return ExitCode.Refused;
        }
    }

    // Without a word, and behind the word help, people want to see what there is.
    private static string[] Asked(string[] args) => args is [] ? ["--help"] : args is ["help", ..] ? [.. args[1..], "--help"] : args;

    private static RootCommand Commands(Surroundings here)
    {
        RootCommand root = new("Turns the notes of a podcast episode into quote cards.")
        {
            new RenderCommand(here), new PreviewCommand(here), new ListCommand(here), new ExplainCommand(here), new CheckCommand(here), new SuggestCommand(here),
            new ThemesCommand(here), new SizesCommand(here), new InitCommand(here), new CompletionCommand(here),
        };
        HelpPage.AddTo(root, here);
        return root;
    }

    private static Diagnostic Unforeseen(Exception e) => e is IOException or UnauthorizedAccessException
        ? Diagnostic.Error("file", e.Message.TrimEnd('.'))
        : Diagnostic.Error("program", $"the program failed, which is a fault of its own: {e.GetType().Name}: {e.Message.TrimEnd('.')}", default, "please report it with the command and the notes");
}
