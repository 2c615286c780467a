using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using QuoteCards.Cli.Terminal;

namespace QuoteCards.Cli.Usage;

/// <summary>The help of a command: what it does, how it is called, its options and examples. It reads neither notes nor configuration.</summary>
internal sealed class HelpPage(Surroundings here) : SynchronousCommandLineAction
{
    // Of cells: the left column at most, and the page where the terminal is wider or none.
    private const int WidestTerm = 26, WidestPage = 110;

    private static readonly string[] Start =
    [
        "quotecards render notes.md --theme midnight --size square --size story", "quotecards list notes.md", "quotecards preview 3vpj notes.md", "quotecards init",
    ];

    /// <summary>Puts it in the place of the help of a program.</summary>
    public static void AddTo(RootCommand root, Surroundings here)
    {
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpPage(here);
            help.Description = "Show this help";
            // On systems whose paths begin with a slash, /h is a file.
            foreach (string alias in (string[])["-?", "/?", "/h"]) help.Aliases.Remove(alias);
        }
    }

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        foreach (string line in CellText.Wrap(command.Description ?? "", Width)) here.Out.WriteLine(line);
        Section("Usage", Usages(command).Select(u => (u, "")));
        Section("Arguments", command.Arguments.Where(a => !a.Hidden).Select(a => (Term(a), a.Description ?? "")));
        Section("Commands", command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description ?? "")));
        Section("Options", Options(command).Select(o => (Term(o), o.Description ?? "")));
        IReadOnlyList<string> examples = command is RootCommand ? Start : (command as IHasExamples)?.Examples ?? Inherited(command);
        Section("Examples", examples.Select(e => (e, "")));
        if (command is RootCommand) here.Out.WriteLine("\nquotecards <command> --help shows the options of a command.");
        return ExitCode.Done;
    }

    // A command within a command shows what its parent shows of it.
    private static IReadOnlyList<string> Inherited(Command command) =>
        [.. command.Parents.OfType<IHasExamples>().SelectMany(p => p.Examples).Where(e => e.Contains($" {command.Name} ", StringComparison.Ordinal))];

    private int Width => Math.Clamp(here.Columns, 40, WidestPage);

    private static IEnumerable<string> Usages(Command command)
    {
        string path = command.Name;
        for (Command? parent = command.Parents.OfType<Command>().FirstOrDefault(); parent is not null; parent = parent.Parents.OfType<Command>().FirstOrDefault()) path = $"{(parent is RootCommand ? "quotecards" : parent.Name)} {path}";
        if (command is RootCommand) path = "quotecards";
        if (command.Action is not null) yield return string.Join(' ', command.Arguments.Where(a => !a.Hidden).Select(Placed).Prepend(path).Append("[options]"));
        if (command.Subcommands.Count > 0) yield return $"{path} <command> [options]";
    }

    private static IEnumerable<Option> Options(Command command) =>
        command.Options.Concat(command is RootCommand ? [] : command.Parents.OfType<RootCommand>().Concat(command.Parents.OfType<Command>().SelectMany(p => p.Parents.OfType<RootCommand>())).SelectMany(r => r.Options.Where(o => o.Recursive))).Where(o => !o.Hidden);

    private static string Term(Argument argument) => $"<{argument.HelpName ?? argument.Name}>";

    private static string Placed(Argument argument)
    {
        string term = Term(argument) + (argument.Arity.MaximumNumberOfValues > 1 ? "..." : "");
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{term}]" : term;
    }

    private static string Term(Option option)
    {
        string shortest = option.Aliases.FirstOrDefault(a => a.Length == 2 && a[0] == '-' && a[1] != '?') is { } one ? one + ", " : "    ";
        return shortest + option.Name + (option.HelpName is { } word ? $" <{word}>" : "");
    }

    private void Section(string head, IEnumerable<(string Term, string Words)> all)
    {
        (string Term, string Words)[] rows = [.. all];
        if (rows.Length == 0) return;
        here.Out.WriteLine();
        here.Out.WriteLine(new HangingRows(here).Bold(head + ":"));
        int wide = Math.Min(WidestTerm, rows.Max(r => r.Term.Length));
        foreach ((string term, string words) in rows)
        {
            string[] lines = [.. CellText.Wrap(words, Width - wide - 4)];
            // A term that is too long for its column has the line to itself.
            bool alone = term.Length > wide && lines.Length > 0;
            here.Out.WriteLine(("  " + (alone || lines.Length == 0 ? term : term.PadRight(wide) + "  " + lines[0])).TrimEnd());
            foreach (string line in lines.Skip(alone ? 0 : 1)) here.Out.WriteLine(new string(' ', wide + 4) + line);
        }
    }
}
