using System.CommandLine;
using System.Globalization;
using QuoteCards.Batches;
using QuoteCards.Cli.Checking;
using QuoteCards.Cli.Json;
using QuoteCards.Cli.Locations;
using QuoteCards.Cli.Usage;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Pairing;
using QuoteCards.Transcripts.Suggestions;

namespace QuoteCards.Cli.Commands;

/// <summary><c>suggest</c>: quotes where nobody marked any.</summary>
internal sealed class SuggestCommand : Command, IHasExamples
{
    // What a page of a terminal shows, two lines each.
    private const int Usual = 12;

    private readonly Surroundings _here;
    private readonly NotesArguments _notes;
    private readonly KeptInput _stdin;
    private readonly NumberOption _most = new("--most", ["-n"], "How many passages to show (default: 12)", 1, 1000, whole: true);
    private readonly NumberOption _take = new("--take", [], "Turn the best so many into quotes: notes that render takes, on standard output or in --out", 1, 1000, whole: true);
    private readonly Option<string?> _out = new("--out", "-o") { Description = "The notes to write with --take; JSON when the name ends in .json, else Markdown", HelpName = "file" };
    private readonly Option<bool> _force = new("--force") { Description = "Replace notes that are there" };

    public SuggestCommand(Surroundings here) : base("suggest", "Finds passages of a transcript that could stand alone on a card, best first, each with the reasons.")
    {
        _stdin = new KeptInput(here.OpenInput);
        _here = here with { OpenInput = _stdin.Open };
        _notes = new NotesArguments(_here) { TakesNone = true };
        _notes.Input.Description = "A transcript, or notes whose transcript is known; - for standard input";
        _notes.Input.Arity = ArgumentArity.OneOrMore;
        Arguments.Add(_notes.Input);
        foreach (Option o in new Option[] { _most, _take, _out, _force, _notes.Transcript, _notes.Episode, _notes.Fetch, _notes.FormatIn, _notes.Quiet, _notes.Json }) Options.Add(o);
        SetAction((parsed, _) => Task.FromResult(Act(parsed)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "quotecards suggest episode.vtt",
        "quotecards suggest notes.md --most 20",
        "quotecards suggest feed.xml --episode latest --fetch",
        "quotecards suggest episode.vtt --take 5 --out picks.md",
        "quotecards suggest episode.vtt --take 5 | quotecards render - --theme noir",
    ];

    private int Act(ParseResult parsed)
    {
        Report report = _notes.Report;
        if (new SpokenInput(_here, _notes, _stdin).Read(parsed) is not { } spoken)
        {
            report.Tell();
            return ExitCode.Refused;
        }

        int? take = (int?)parsed.GetValue(_take);
        string[] quoted = [.. spoken.Episode.Quotes.Select(q => q.Check?.Found?.Text).OfType<string>()];
        IReadOnlyList<Suggestion> found = Suggester.Suggest(spoken.Transcript, take ?? (int?)parsed.GetValue(_most) ?? Usual, quoted);
        if (found.Count == 0) report.Found.Add(Diagnostic.Warning("suggestions-none", "no passage could stand alone", new Place(spoken.Transcript.Source), "a passage is one or two whole sentences of one speaker, with marks at their ends"));
        else if (take > found.Count) report.Found.Add(Diagnostic.Warning("suggestions-few", $"{take} were asked for; {found.Count} could stand alone, at most one a minute", new Place(spoken.Transcript.Source)));
        if (parsed.GetValue(_notes.Json)) return Json(spoken, found);
        return take is null ? Print(found) : Write(parsed, spoken, found);
    }

    private int Json(SpokenEpisode spoken, IReadOnlyList<Suggestion> found)
    {
        _notes.Report.Tell();
        _here.Out.WriteLine(SuggestJson.Of(spoken.Episode, spoken.Transcript.Source, found, _notes.Report.Found));
        return ExitCode.Done;
    }

    private int Print(IReadOnlyList<Suggestion> found)
    {
        _notes.Report.Tell();
        for (int i = 0; i < found.Count; i++)
        {
            Suggestion s = found[i];
            string head = string.Create(CultureInfo.InvariantCulture, $"{i + 1,3}  {s.Start,8}  {(s.Speaker is { } who ? who + "  " : "")}");
            _here.Out.WriteLine(SafeText.OneLine($"{head}“{s.Text}”"));
            string reasons = string.Join(", ", s.Reasons.Select(r => string.Create(CultureInfo.InvariantCulture, $"{r.Points:+0;-0;0} {r.Name} ({r.Detail})")));
            if (!_notes.Report.IsQuiet) _here.Out.WriteLine(SafeText.OneLine(string.Create(CultureInfo.InvariantCulture, $"     {s.Score,8} = {reasons}")));
        }

        return ExitCode.Done;
    }

    private int Write(ParseResult parsed, SpokenEpisode spoken, IReadOnlyList<Suggestion> found)
    {
        Report report = _notes.Report;
        string? path = parsed.GetValue(_out) is { } named and not "-" ? _here.Full(named) : null;
        if (path is not null && File.Exists(path) && !parsed.GetValue(_force)) report.Refuse(Diagnostic.Error("notes-exist", "there are such notes already", new Place(_here.Short(path)), "--force replaces them"));
        Episode picked = spoken.Episode with { Transcript = From(spoken.Location, path), Quotes = [.. found.Select(s => s.ToQuote())] };
        bool json = path?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) == true;
        string text = json ? QuotesAsNotes.Json(picked) : QuotesAsNotes.Markdown(picked, report.Found);
        report.Tell();
        if (report.IsRefused) return ExitCode.Refused;
        if (path is null) _here.Out.Write(text);
        else
        {
            SafeFile.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
            report.Notice($"{found.Count} quotes written; quotecards render {_here.Short(path)} draws them");
        }

        return ExitCode.Done;
    }

    // The way to the transcript, as the notes that are written name it.
    private string? From(string? transcript, string? notes) => transcript is null || LocationReader.IsLink(transcript) ? transcript
        : Path.GetRelativePath(notes is null ? _here.Folder : Path.GetDirectoryName(notes)!, transcript).Replace('\\', '/');
}
