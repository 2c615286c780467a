using System.CommandLine;
using QuoteCards.Batches;
using QuoteCards.Cli.Checking;
using QuoteCards.Cli.Json;
using QuoteCards.Cli.Locations;
using QuoteCards.Cli.Terminal;
using QuoteCards.Cli.Usage;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Fonts;

namespace QuoteCards.Cli.Commands;

/// <summary><c>render</c>: a batch of cards.</summary>
internal sealed class RenderCommand : Command, IHasExamples
{
    private readonly Surroundings _here;
    private readonly NotesArguments _notes;
    private readonly CardArguments _cards;
    private readonly Option<string?> _out = new("--out", "-o") { Description = "The folder for the cards (default: cards)", HelpName = "folder" };
    private readonly Option<string?> _name = new("--name") { Description = $"How files are named, from {string.Join(" ", FileNames.Tokens.Select(t => $"{{{t}}}"))} (default: {FileNames.Default})", HelpName = "template" };
    private readonly Option<string[]> _id = new("--id") { Description = "Only the quote with this ID, or a beginning of it; may be repeated", HelpName = "id" };
    private readonly Option<bool> _force = new("--force") { Description = "Draw unchanged cards, too" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would be drawn; write nothing" };
    private readonly Option<bool> _verified = new("--verified") { Description = "Only quotes that the transcript has, as check would pass them" };
    private readonly Option<bool> _prune = new("--prune") { Description = "Remove cards of earlier runs whose quotes are no longer in the notes" };
    private readonly NumberOption _jobs = new("--jobs", ["-j"], "How many cards at once (default: one a core)", 0, 256, whole: true);

    private bool _isVerified;

    public RenderCommand(Surroundings here) : base("render", "Draws a card of every quote, in every theme and size that is named.")
    {
        (_here, _notes) = (here, new NotesArguments(here));
        _cards = new CardArguments(here, _notes, many: true);
        Arguments.Add(_notes.Input);
        Option[] all = [.. _cards.Options.Take(2), _out, _notes.Episode, _notes.Notable, _id, _name, .. _cards.Options.Skip(2), _notes.Transcript, _verified, _notes.Require, _notes.Fetch, _notes.Lang, _notes.Strict, _force, _dryRun, _prune, _jobs, _notes.FormatIn, _notes.Quiet, _notes.Json];
        foreach (Option o in all) Options.Add(o);
        _id.CompletionSources.Add(new IdCompletions(here).Find);
        // A thread of its own, so that Ctrl-C is heard while cards are drawn.
        SetAction((parsed, cancel) => Task.Run(() => Act(parsed, cancel), CancellationToken.None));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "quotecards render notes.md",
        "quotecards render notes/ --theme midnight --theme noir --size all --out social",
        "quotecards render notes.md --notable --strict",
        "quotecards render notes.md --transcript episode.vtt --verified",
        "quotecards render notes.md --id 3vpj --highlight 3vpj:\"the latest console\" --theme marker",
        "quotecards render notes.md --name \"{show}/{date}-{id}.{theme}.{size}\" --dry-run",
        "cat notes.md | quotecards render - --json",
    ];

    private int Act(ParseResult parsed, CancellationToken cancel)
    {
        if (_notes.Read(parsed, parsed.GetValue(_out), cancel) is not { } episodes) return ExitCode.Refused;
        Report report = _notes.Report;
        string folder = _here.Full(parsed.GetValue(_out) ?? _notes.Settings.Out);
        CardLook look = _cards.Read(parsed);
        using EpisodePictures pictures = new(_here, _notes.Locations, report);
        episodes = _cards.Prepare(parsed, episodes, look, pictures);
        _isVerified = parsed.GetResult(_verified) is { Implicit: false } ? parsed.GetValue(_verified) : _notes.Settings.Verified;
        if (_isVerified && !report.IsRefused) episodes = Verified.Only(_notes.Checked, episodes, _notes.Level(parsed), report);
        string? template = parsed.GetValue(_name) ?? _notes.Settings.Name;
        HashSet<QuoteId>? only = Only(parsed, episodes);
        if (template is not null && FileNames.Problem(template) is { } problem) report.Refuse(problem);
        if (report.IsRefused) return Refused();
        RenderPlan plan = RenderPlan.Make(episodes, only, look, template ?? FileNames.Default);
        // A template of the user's own that cannot tell cards apart is refused; by the default names only the second card of a pair is lost.
        if (template is not null && plan.Collisions.Count > 0) report.Refuse(plan.Collisions[0]);
        else report.Found.AddRange(plan.Collisions);
        if (plan.Count == 0) report.Found.Add(Diagnostic.Warning("quotes-none", "no quote was picked", default, "without --notable and --verified every quote is"));
        return report.IsRefused ? Refused() : Draw(parsed, episodes, plan, look, folder, cancel);
    }

    private int Draw(ParseResult parsed, List<Episode> episodes, RenderPlan jobs, CardLook look, string folder, CancellationToken cancel)
    {
        using FontCatalog? fonts = new CardShelf(_here, _notes).Fonts();
        if (fonts is null) return Refused();
        bool dry = parsed.GetValue(_dryRun), json = parsed.GetValue(_notes.Json);
        using CancellationTokenSource stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Diagnostic? unwritable = null;
        bool MayWrite()
        {
            unwritable = OutputFolder.Problem(folder, _here.Short(folder));
            if (unwritable is not null) stop.Cancel();
            return unwritable is null;
        }

        BatchOptions options = new()
        {
            Encoding = look.Encoding,
            Scale = look.Scale,
            Force = parsed.GetValue(_force),
            DryRun = dry,
            MayWrite = MayWrite,
            Jobs = (int?)parsed.GetValue(_jobs) ?? _notes.Settings.Jobs,
        };
        using Manifest? before = Manifest.Open(folder);
        long start = _here.Clock.GetTimestamp();
        using BatchResult result = BatchProgress.Run(
            _here, jobs.Count, !json && !dry && !_notes.Report.IsQuiet, tick => Batch.Run(jobs, fonts, folder, before, options, tick, stop.Token));
        TimeSpan took = _here.Clock.GetElapsedTime(start);
        if (unwritable is not null)
        {
            _notes.Report.Refuse(unwritable);
            return Refused();
        }

        // A card that was drawn before its quote was checked is nobody's, too.
        HashSet<QuoteId> unverified = _isVerified ? [.. _notes.Whole.SelectMany(e => e.Quotes).Where(q => !_notes.Level(parsed).IsPassedBy(q)).Select(q => q.Id)] : [];
        Episode[] behind = [.. _notes.Whole.Select(e => e with { Quotes = [.. e.Quotes.Where(q => !unverified.Contains(q.Id))] })];
        IReadOnlyList<ManifestCard> orphans = result.Cancelled ? [] : Orphans.Of(result, behind);
        if (parsed.GetValue(_prune) && !dry) orphans = Prune(result, orphans, folder);
        if (!dry) Keep(result, folder);
        _notes.Report.Found.AddRange(episodes.SelectMany(e => e.Quotes).SelectMany(q => q.Warnings));
        _notes.Report.Found.AddRange(result.Diagnostics);
        _notes.Report.Tell();
        string ending = CardMaker.Ending(look.Encoding.Format);
        if (json) _here.Out.WriteLine(RenderJson.Report(result, orphans, folder, dry, ending, _notes.Report.Found));
        else if (dry) Planned(result, ending, parsed.GetValue(_prune) ? orphans : []);
        else if (!_notes.Report.IsQuiet) BatchSummary.Write(_here, result, orphans, folder, took);
        return Code(parsed, episodes, result);
    }

    private static IReadOnlyList<ManifestCard> Prune(BatchResult result, IReadOnlyList<ManifestCard> orphans, string folder)
    {
        IReadOnlyList<ManifestCard> left = Orphans.Remove(folder, orphans);
        result.Forget(orphans.Except(left));
        return left;
    }

    // The manifest is written whole after a cancelled batch, too: it lists what is finished.
    private void Keep(BatchResult result, string folder)
    {
        try
        {
            result.Keep([.. _notes.Files.Select(f => LocationReader.IsLink(f) ? f : Path.GetRelativePath(folder, f).Replace('\\', '/'))]);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            _notes.Report.Found.Add(Diagnostic.Error(
                "manifest-unwritable", "the cards are whole, but their manifest cannot be written", new Place(_here.Short(Path.Combine(folder, Manifest.FileName))), "the next run will draw them again"));
        }
    }

    private int Code(ParseResult parsed, List<Episode> episodes, BatchResult result)
    {
        if (result.Cancelled)
        {
            _here.Error.WriteLine($"cancelled: {result.Drawn + result.Unchanged} cards are finished and whole, {result.NotReached} were not begun");
            return ExitCode.Cancelled;
        }

        return result.Failed > 0 || _notes.Report.HasErrors || _notes.FailsStrictly(parsed, episodes) ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private void Planned(BatchResult result, string ending, IReadOnlyList<ManifestCard> removed)
    {
        int drawn = 0;
        foreach (CardJob job in result.DrawnJobs)
        {
            _here.Out.WriteLine(job.File + ending);
            drawn++;
        }

        foreach (ManifestCard card in removed) _here.Out.WriteLine(SafeText.OneLine($"would be removed: {card.File}"));
        _here.Out.WriteLine($"{drawn} would be drawn, {result.Unchanged} unchanged");
    }

    private HashSet<QuoteId>? Only(ParseResult parsed, List<Episode> episodes)
    {
        HashSet<QuoteId>? only = null;
        foreach (string id in parsed.GetValue(_id) ?? [])
            if (QuoteFinder.Find(episodes, id, out Diagnostic? problem) is { } hit) (only ??= []).Add(hit.Quote.Id);
            else _notes.Report.Refuse(problem!);
        return only;
    }

    private int Refused()
    {
        _notes.Report.Tell();
        return ExitCode.Refused;
    }
}
