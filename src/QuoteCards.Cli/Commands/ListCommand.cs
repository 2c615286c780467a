using System.CommandLine;
using QuoteCards.Cli.Json;
using QuoteCards.Cli.Terminal;
using QuoteCards.Cli.Usage;
using QuoteCards.Episodes;

namespace QuoteCards.Cli.Commands;

/// <summary><c>list</c>: the quotes that were found.</summary>
internal sealed class ListCommand : Command, IHasExamples
{
    private readonly Surroundings _here;
    private readonly NotesArguments _notes;

    public ListCommand(Surroundings here) : base("list", "Lists the quotes with their IDs, who said them and when, and whether the transcript has them. A star marks those that the notes pick out.")
    {
        (_here, _notes) = (here, new NotesArguments(here) { ShowsNone = true });
        Arguments.Add(_notes.Input);
        foreach (Option o in new Option[] { _notes.Notable, _notes.Lang, _notes.Strict, _notes.Transcript, _notes.Episode, _notes.Fetch, _notes.FormatIn, _notes.Quiet, _notes.Json }) Options.Add(o);
        SetAction((parsed, _) => Task.FromResult(Act(parsed)));
    }

    public IReadOnlyList<string> Examples { get; } = ["quotecards list notes.md", "quotecards list notes/ --notable", "quotecards list \"notes/*.md\" --json", "quotecards list feed.xml", "quotecards list https://example.com/feed.xml --fetch --episode latest"];

    private int Act(ParseResult parsed)
    {
        if (_notes.Read(parsed) is not { } episodes) return ExitCode.Refused;
        bool fails = _notes.FailsStrictly(parsed, episodes);
        if (parsed.GetValue(_notes.Json))
        {
            _notes.Report.Tell();
            _here.Out.WriteLine(EpisodeJson.List(episodes, _notes.Report.Found));
        }
        else
        {
            new EpisodeList(_here).Write(episodes);
            _notes.Report.Found.AddRange(episodes.SelectMany(e => e.Quotes).SelectMany(q => q.Warnings));
            _notes.Report.Tell();
        }

        return fails || _notes.Report.HasErrors ? ExitCode.SomeFailed : ExitCode.Done;
    }
}
