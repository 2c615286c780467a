using System.CommandLine;
using System.Text;
using QuoteCards.Cli;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
Surroundings here = new(
    Console.Out, Console.Error, Console.OpenStandardInput, Console.OpenStandardOutput, Directory.GetCurrentDirectory(),
    Environment.GetEnvironmentVariable("QUOTECARDS_HOME") ?? AppContext.BaseDirectory, Environment.GetEnvironmentVariable, !Console.IsOutputRedirected);
return await Root.Run(args, here);
