using System.CommandLine;
using System.Globalization;
using QuoteCards.Batches;
using QuoteCards.Cli.Json;
using QuoteCards.Cli.Usage;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Cli.Commands;

/// <summary><c>list</c>: the quotes that were found.</summary>
internal sealed class ListCommand : Command, IHasExamples
{
    private readonly Surroundings _here;
    private readonly NotesArguments _notes;

    public ListCommand(Surroundings here) : base("list", "Lists the quotes with their IDs, who said them and when, and whether the transcript has them. A star marks those that the notes pick out.")
    {
        (_here, _notes) = (here, new NotesArguments(here));
        Arguments.Add(_notes.Input);
        foreach (Option o in new Option[] { _notes.Notable, _notes.Lang, _notes.Strict, _notes.Transcript, _notes.FormatIn, _notes.Quiet, _notes.Json }) Options.Add(o);
        SetAction((parsed, _) => Task.FromResult(Act(parsed)));
    }

    public IReadOnlyList<string> Examples { get; } = ["quotecards list notes.md", "quotecards list notes/ --notable", "quotecards list \"notes/*.md\" --json"];

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
            foreach (Episode episode in episodes) Print(episode);
            _notes.Report.Found.AddRange(episodes.SelectMany(e => e.Quotes).SelectMany(q => q.Warnings));
            _notes.Report.Tell();
        }

        return fails || _notes.Report.HasErrors ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private void Print(Episode episode)
    {
        string? date = episode.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string head = string.Join(" · ", new[] { episode.Title, episode.Show, date }.Where(s => s is not null));
        _here.Out.WriteLine(SafeText.OneLine(head.Length > 0 ? head : episode.Source ?? ""));
        int wide = episode.Quotes.Select(q => q.Speaker?.Name.Length ?? 0).DefaultIfEmpty(0).Max();
        bool held = episode.Quotes.Any(q => q.Check is not null);
        foreach (Quote q in episode.Quotes)
            _here.Out.WriteLine(SafeText.OneLine(
                $"{q.Id}  {q.Time,8}  {(q.Speaker?.Name ?? "").PadRight(wide)}  {(held ? $"{q.Check?.VerdictWord,-9}  " : "")}{(q.Notable ? "★" : " ")} {AltText.Cut(q.Text.ReplaceLineEndings(" "), 64)}"));
    }
}
