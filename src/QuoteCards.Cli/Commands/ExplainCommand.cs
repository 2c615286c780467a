using System.CommandLine;
using System.Globalization;
using QuoteCards.Batches;
using QuoteCards.Cli.Json;
using QuoteCards.Cli.Terminal;
using QuoteCards.Cli.Usage;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Cli.Commands;

/// <summary><c>explain</c>: why a quote is what it is.</summary>
internal sealed class ExplainCommand : Command, IHasExamples
{
    private readonly Surroundings _here;
    private readonly NotesArguments _notes;
    private readonly HangingRows _rows;
    private readonly IdArgument _id;

    public ExplainCommand(Surroundings here) : base("explain", "Shows where a quote's words, speaker and time come from, and how sure that is.")
    {
        (_here, _notes, _rows) = (here, new NotesArguments(here), new HangingRows(here));
        Arguments.Add(_id = new IdArgument(here));
        Arguments.Add(_notes.Input);
        foreach (Option o in new Option[] { _notes.Transcript, _notes.Episode, _notes.Fetch, _notes.FormatIn, _notes.Quiet, _notes.Json }) Options.Add(o);
        SetAction((parsed, _) => Task.FromResult(Act(parsed)));
    }

    public IReadOnlyList<string> Examples { get; } = ["quotecards explain 3vpj notes.md", "quotecards explain 3vpj notes.md --json"];

    private int Act(ParseResult parsed)
    {
        if (_id.Misplaced(parsed, _notes) is { } misplaced)
        {
            _notes.Report.Refuse(misplaced);
            _notes.Report.Tell();
            return ExitCode.Refused;
        }

        if (_notes.Read(parsed) is not { } episodes) return ExitCode.Refused;
        (Episode Episode, Quote Quote)? found = QuoteFinder.Find(episodes, parsed.GetValue(_id)!, out Diagnostic? problem);
        if (problem is not null) _notes.Report.Refuse(problem);
        _notes.Report.Tell();
        if (found is not { } hit) return ExitCode.Refused;
        if (parsed.GetValue(_notes.Json)) _here.Out.WriteLine(EpisodeJson.Explain(hit.Episode, hit.Quote));
        else Print(hit.Quote);
        return ExitCode.Done;
    }

    private void Print(Quote q)
    {
        string id = SafeText.OneLine(q.Id.Value);
        _rows.Write(_rows.Bold(id), CellText.Of(id), $"“{q.Text}”");
        Line("words", AltText.Cut(q.Text, 40), q.Provenance.Text);
        Line("speaker", q.Speaker?.Name, q.Provenance.Speaker);
        Line("time", q.Time?.ToString(), q.Provenance.Time);
        if (q.Section is not null) Line("section", q.Section, q.Provenance.Section);
        if (q.Check is { } check) Said(check);
        foreach (Diagnostic d in q.Warnings) _here.Out.WriteLine(d);
    }

    // The cue is the evidence: where it stands, who says it when, and its words.
    private void Said(QuoteCheck check)
    {
        if ((check.Found ?? check.Nearest) is not { } said)
        {
            Row("said", "not-found: nothing in the transcript comes near");
            return;
        }

        string cue = said.LastCue == said.Cue ? $"cue {said.Cue}" : $"cues {said.Cue} to {said.LastCue}";
        string[] where = [said.Place.ToString(), cue, said.Start?.ToString() ?? "", string.Join(" and ", said.Speakers)];
        string head = check.Found is null ? $"{check.VerdictWord}: the nearest is " : $"{check.VerdictWord}, speaker {check.SpeakerWord}, time {check.TimeWord}: ";
        Row("said", $"{head}{string.Join(", ", where.Where(w => w.Length > 0))}: “{said.Text}”");
        if (check.Diff.Any(d => d.Kind is not (ChangeKind.Same or ChangeKind.Spelling))) Row("changes", DiffText.Of(check.Diff));
    }

    private void Line(string what, string? value, Evidence e)
    {
        string sure = (e.Confidence * 100).ToString("0", CultureInfo.InvariantCulture);
        string from = e.Detail is { } detail ? $", from “{AltText.Cut(detail, 200)}”" : "";
        string where = e.Rule == EvidenceRule.None ? "nothing says it" : $"{EpisodeJson.RuleName(e.Rule)}, {e.Place}, {sure} % sure{from}";
        Row(what, $"{value ?? "unknown"}: {where}");
    }

    private void Row(string what, string words) => _rows.Write($"  {what,-7}", 9, words);
}
