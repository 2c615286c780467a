using System.Text;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using QuoteCards.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
bool screen = !Console.IsOutputRedirected || !Console.IsErrorRedirected;
return await Root.Run(args, new Surroundings
{
    Out = Console.Out,
    Error = Console.Error,
    OpenInput = Console.OpenStandardInput,
    OpenOutput = Console.OpenStandardOutput,
    Folder = Directory.GetCurrentDirectory(),
    Home = Environment.GetEnvironmentVariable("QUOTECARDS_HOME") is { Length: > 0 } home ? home : AppContext.BaseDirectory,
    Variable = Environment.GetEnvironmentVariable,
    Environment = new EnvironmentVariablesConfigurationSource { Prefix = "QUOTECARDS_" },
    Launch = Viewer.Launch,
    IsTerminal = !Console.IsOutputRedirected,
    IsErrorTerminal = !Console.IsErrorRedirected,
    Columns = screen && Console.WindowWidth > 0 ? Console.WindowWidth : 80,
    Rows = screen && Console.WindowHeight > 0 ? Console.WindowHeight : 24,
});
