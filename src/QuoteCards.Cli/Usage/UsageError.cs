using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Usage;

/// <summary>What is wrong with a command line, in one line with the nearest right word.</summary>
internal static class UsageError
{
    /// <summary>The first thing that is wrong, or null; nothing is wrong with a line that asks for help.</summary>
    public static Diagnostic? Of(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string help = command is RootCommand ? "quotecards --help" : $"quotecards {Name(command)} --help";
        bool runs = parsed.Errors.Count == 0 || parsed.Action?.ClearsParseErrors == true;
        if (parsed.Action is not null && runs && parsed.Action.ClearsParseErrors) return null;
        if (StrayOption(parsed, command) is { } stray) return Told($"{Name(command)} has no option {stray}", Near(stray, command) ?? help);
        if (Valueless(parsed) is { } bare) return Told($"{bare.Name} needs <{bare.HelpName ?? "value"}>", help);
        if (parsed.Errors.Count == 0) return null;
        if (parsed.UnmatchedTokens is [var word, ..])
            return command.Subcommands.Count > 0
                ? Told($"there is no command \"{word}\"", NearestWord.Hint(word, command.Subcommands.Select(c => c.Name)) ?? help)
                : Told($"\"{word}\" is one argument too many", help);
        if (parsed.Errors[0].SymbolResult is ArgumentResult { Tokens.Count: 0 } empty && empty.Parent is CommandResult)
            return Told($"{Name(command)} needs <{empty.Argument.Name}>", help);
        return command.Subcommands.Count > 0 && parsed.Errors[0].SymbolResult is CommandResult
            ? Told($"name a command: {string.Join(", ", command.Subcommands.Select(c => c.Name))}", help)
            : Told(parsed.Errors[0].Message.TrimEnd('.'), help);
    }

    private static Diagnostic Told(string message, string hint) => Diagnostic.Error("usage", message, default, hint);

    // A word with a hyphen that no option takes is handed to an argument that takes many; unless -- came before, it was meant as an option.
    private static string? StrayOption(ParseResult parsed, Command command)
    {
        if (parsed.Tokens.Any(t => t.Type == TokenType.DoubleDash)) return null;
        IEnumerable<string> taken = command.Arguments.Select(a => parsed.GetResult(a)).OfType<ArgumentResult>().SelectMany(r => r.Tokens).Select(t => t.Value);
        string? word = taken.Concat(parsed.UnmatchedTokens).FirstOrDefault(t => t.Length > 1 && t[0] == '-');
        return word?.Split('=', 2)[0];
    }

    // An option that was given without its value, or more often than it has values.
    private static Option? Valueless(ParseResult parsed)
    {
        foreach (OptionResult given in parsed.CommandResult.Children.OfType<OptionResult>())
            if (!given.Implicit && given.Option.Arity.MinimumNumberOfValues > 0 && (given.Tokens.Count < given.IdentifierTokenCount || given.Tokens.Any(t => t.Value.Length == 0))) return given.Option;
        return null;
    }

    // One letter is near to every other; it stands for the long option that begins with it, if there is only one.
    private static string? Near(string stray, Command command)
    {
        if (stray.Length > 2) return NearestWord.Hint(stray, Options(command).Where(o => o.Length > 2));
        string[] longer = [.. Options(command).Where(o => o.StartsWith("-" + stray, StringComparison.OrdinalIgnoreCase))];
        return longer.Length == 1 ? $"did you mean \"{longer[0]}\"?" : null;
    }

    private static IEnumerable<string> Options(Command command) => command.Options.SelectMany(o => o.Aliases.Append(o.Name)).Append("--help");

    private static string Name(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault(p => p is not RootCommand) is { } parent ? $"{parent.Name} {command.Name}" : command is RootCommand ? "quotecards" : command.Name;
}
