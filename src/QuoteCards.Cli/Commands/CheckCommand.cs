using System.CommandLine;
using QuoteCards.Cli.Checking;
using QuoteCards.Cli.Json;
using QuoteCards.Cli.Terminal;
using QuoteCards.Cli.Usage;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Cli.Commands;

/// <summary><c>check</c>: whether it was said, by whom, and when.</summary>
internal sealed class CheckCommand : Command, IHasExamples
{
    private readonly Surroundings _here;
    private readonly NotesArguments _notes;

    public CheckCommand(Surroundings here) : base("check", "Holds every quote against the transcript: was it said, by whom, when, and in these words?")
    {
        (_here, _notes) = (here, new NotesArguments(here));
        Arguments.Add(_notes.Input);
        foreach (Option o in new Option[] { _notes.Transcript, _notes.Require, _notes.Fix, _notes.Episode, _notes.Fetch, _notes.Notable, _notes.Lang, _notes.FormatIn, _notes.Quiet, _notes.Json }) Options.Add(o);
        SetAction((parsed, _) => Task.FromResult(Act(parsed)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "quotecards check notes.md --transcript episode.vtt",
        "quotecards check episodes/",
        "quotecards check notes.md --fix",
        "quotecards check notes.md --require verbatim --json",
    ];

    private int Act(ParseResult parsed)
    {
        if (_notes.Read(parsed) is not { } episodes) return ExitCode.Refused;
        Report report = _notes.Report;
        report.Found.AddRange(_notes.Checked.Where(c => c.Transcript is null).Select(c => Verified.Needs(c.Episode)));
        // What the table shows need not be told twice.
        report.Found.AddRange(episodes.SelectMany(e => e.Quotes).SelectMany(q => q.Warnings).Where(w => w.Code is CheckCodes.PastEnd or CheckCodes.Backwards));
        report.Tell();
        if (_notes.Checked.All(c => c.Transcript is null)) return ExitCode.Refused;

        RequiredLevel level = _notes.Level(parsed);
        if (parsed.GetValue(_notes.Json)) _here.Out.WriteLine(CheckReportJson.Of(_notes.Checked, episodes, report.Found));
        else Print(episodes, level);
        return report.HasErrors || episodes.Any(e => e.Quotes.Any(q => !level.IsPassedBy(q))) ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private void Print(List<Episode> episodes, RequiredLevel level)
    {
        bool quiet = _notes.Report.IsQuiet;
        for (int i = 0; i < episodes.Count; i++)
        {
            if (_notes.Checked[i].Transcript is not { } transcript) continue;
            if (!quiet) _here.Out.WriteLine(SafeText.OneLine($"{episodes[i].Title ?? episodes[i].Source}, against {transcript.Source}"));
            new CheckTable(_here).Write([.. episodes[i].Quotes.Where(q => !quiet || !level.IsPassedBy(q)).Select(CheckRow.Of)]);
        }

        if (quiet) return;
        Quote[] all = [.. episodes.SelectMany(e => e.Quotes)];
        int worse = all.Count(q => !level.IsPassedBy(q));
        string word = ChoiceOption<RequiredLevel>.Words[(int)level];
        _here.Out.WriteLine(CheckTally.Of(all));
        _here.Out.WriteLine(worse == 0 ? $"every quote is {(level == RequiredLevel.Verbatim ? word : $"{word} or better")}" : $"{worse} {(worse == 1 ? "is" : "are")} worse than {word}");
    }
}
