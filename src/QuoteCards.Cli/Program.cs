using System.Text;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using QuoteCards.Cli;
using QuoteCards.Cli.Terminal;

string home = Environment.GetEnvironmentVariable("QUOTECARDS_HOME") is { Length: > 0 } named ? named : AppContext.BaseDirectory;
// On one core it would only be in the way.
using Rehearsal? rehearsal = Environment.ProcessorCount > 1 ? Rehearsal.Begin(args, home) : null;
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return await Root.Run(args, new Surroundings
{
    Out = Console.Out,
    Error = Console.Error,
    OpenInput = Console.OpenStandardInput,
    OpenOutput = Console.OpenStandardOutput,
    Folder = Directory.GetCurrentDirectory(),
    Home = home,
    Rehearsal = rehearsal,
    Variable = Environment.GetEnvironmentVariable,
    Environment = new EnvironmentVariablesConfigurationSource { Prefix = "QUOTECARDS_" },
    Launch = Viewer.Launch,
    IsTerminal = !Console.IsOutputRedirected,
    IsErrorTerminal = !Console.IsErrorRedirected,
    Columns = Cells(() => Console.WindowWidth, 80),
    Rows = Cells(() => Console.WindowHeight, 24),
    Cell = CellSize.OfOutput,
});

static int Cells(Func<int> asked, int otherwise)
{
    if (Console.IsOutputRedirected && Console.IsErrorRedirected) return otherwise;
    try
    {
        return asked() is var cells and > 0 ? cells : otherwise;
    }
    catch (IOException)
    {
        // Windows knows no size when standard output alone is redirected.
        return otherwise;
    }
}
