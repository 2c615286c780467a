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

    private static readonly (string Name, Func<Surroundings, Command> Make)[] All =
    [
        ("render", h => new RenderCommand(h)), ("preview", h => new PreviewCommand(h)), ("list", h => new ListCommand(h)), ("explain", h => new ExplainCommand(h)),
        ("check", h => new CheckCommand(h)), ("suggest", h => new SuggestCommand(h)), ("themes", h => new ThemesCommand(h)), ("sizes", h => new SizesCommand(h)),
        ("init", h => new InitCommand(h)), ("completion", h => new CompletionCommand(h)),
    ];

    public static async Task<int> Run(string[] args, Surroundings here, CancellationToken cancel = default)
    {
        string[] asked = Asked(args);
        ParseResult parsed = Commands(asked, here).Parse(asked, Plain);
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

    // Of a line that names its command that one alone is made: the options of all take longer than reading the notes.
    private static RootCommand Commands(string[] asked, Surroundings here)
    {
        RootCommand root = new("Turns the notes of a podcast episode into quote cards.");
        bool isNamed = All.Any(c => c.Name == asked[0]);
        foreach ((string name, Func<Surroundings, Command> make) in All)
            if (!isNamed || name == asked[0]) root.Subcommands.Add(make(here));
        HelpPage.AddTo(root, here);
        return root;
    }

    private static Diagnostic Unforeseen(Exception e) => e is IOException or UnauthorizedAccessException
        ? Diagnostic.Error("file", e.Message.TrimEnd('.'))
        : Diagnostic.Error("program", $"the program failed, which is a fault of its own: {e.GetType().Name}: {e.Message.TrimEnd('.')}", default, "please report it with the command and the notes");
}
