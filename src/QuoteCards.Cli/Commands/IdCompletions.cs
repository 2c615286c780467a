using System.CommandLine;
using System.CommandLine.Completions;
using QuoteCards.Episodes;

namespace QuoteCards.Cli.Commands;

/// <summary>Completes IDs from the notes that the command line names, or that it would read without naming any.</summary>
internal sealed class IdCompletions(Surroundings here)
{
    /// <summary>The IDs; none when the notes cannot be read. Nothing is told.</summary>
    public IEnumerable<CompletionItem> Find(CompletionContext context)
    {
        Surroundings silent = here with { Error = TextWriter.Null, Out = TextWriter.Null, OpenInput = () => Stream.Null };
        NotesArguments notes = new(silent) { Checks = false };
        Command command = new("read") { notes.Input };
        string[] named = [.. context.ParseResult.CommandResult.Children.OfType<System.CommandLine.Parsing.ArgumentResult>()
            .Where(a => a.Argument is Argument<string[]>).SelectMany(a => a.Tokens).Select(t => t.Value).Where(v => File.Exists(here.Full(v)))];
        List<Episode> episodes = notes.Read(command.Parse(named)) ?? [];
        return episodes.SelectMany(e => e.Quotes).Select(q => new CompletionItem(q.Id.Value, detail: q.Text));
    }
}
