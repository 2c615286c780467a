using System.CommandLine;
using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Commands;

/// <summary>The ID of one quote, before the notes.</summary>
internal sealed class IdArgument : Argument<string>
{
    private readonly Surroundings _here;

    public IdArgument(Surroundings here) : base("id")
    {
        _here = here;
        Description = "The quote's ID, or a beginning of it that no other has";
        CompletionSources.Add(new IdCompletions(here).Find);
    }

    /// <summary>What to say to somebody who named the notes where the ID belongs; null when it is no file.</summary>
    public Diagnostic? Misplaced(ParseResult parsed, NotesArguments notes)
    {
        string id = parsed.GetValue(this) ?? "", command = parsed.CommandResult.Command.Name;
        if (!File.Exists(_here.Full(id))) return null;
        string[] rest = parsed.GetValue(notes.Input) ?? [];
        string hint = rest is [var other] && !File.Exists(_here.Full(other)) ? $"quotecards {command} {other} {id}" : $"quotecards list {id} shows the IDs";
        return Diagnostic.Error("usage", $"\"{id}\" is a file; the ID stands before the notes", default, hint);
    }
}
