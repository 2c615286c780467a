using System.CommandLine;
using QuoteCards.Batches;
using QuoteCards.Cards;
using QuoteCards.Diagnostics;
using QuoteCards.Encoding;
using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Rendering;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Commands;

/// <summary><c>render</c>: a batch of cards.</summary>
internal sealed class RenderCommand : Command
{
    private readonly Surroundings _here;
    private readonly NotesArguments _notes;
    private readonly Option<string[]> _theme = new("--theme", "-t") { Description = "A theme's name or file, or all; may be repeated", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _size = new("--size", "-s") { Description = "A size's name, one like 1234x567, or all; may be repeated", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> _name = new("--name") { Description = $"How files are named (default: {FileNames.Default})" };
    private readonly Option<string[]> _id = new("--id") { Description = "Only the quotes with these IDs", AllowMultipleArgumentsPerToken = true };
    private readonly Option<ImageFormat> _format = new("--format") { Description = "What files are written as", DefaultValueFactory = _ => ImageFormat.Png };
    private readonly Option<int> _quality = new("--quality") { Description = "For JPEG and WebP, 1 to 100", DefaultValueFactory = _ => 90 };
    private readonly Option<Compression> _compression = new("--compression") { Description = "How hard a PNG is pressed", DefaultValueFactory = _ => Compression.Balanced };
    private readonly Option<double> _scale = new("--scale") { Description = "Device px for each px, 0.25 to 4", DefaultValueFactory = _ => 1 };
    private readonly Option<OverflowMode?> _overflow = new("--overflow") { Description = "What becomes of a quote that does not fit: split, ellipsis, fail" };
    private readonly Option<bool> _force = new("--force") { Description = "Draw unchanged cards, too" };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say what would be drawn; write nothing" };
    private readonly Option<int> _jobs = new("--jobs", "-j") { Description = "How many cards at once (default: one a core)" };
    private readonly Option<string?> _art = new("--art") { Description = "The show's art" };
    private readonly Option<string?> _logo = new("--logo") { Description = "A logo" };
    private readonly Option<bool> _json = new("--json") { Description = "Print the manifest" };

    public RenderCommand(Surroundings here) : base("render", "Draws a card of every quote.\n\n  quotecards render notes.md\n  quotecards render notes/ -t midnight -t noir -s all -o cards\n  quotecards render notes.md --notable --strict")
    {
        (_here, _notes) = (here, new NotesArguments(here));
        Arguments.Add(_notes.Input);
        foreach (Option o in new Option[] { _theme, _size, _notes.Out, _notes.Notable, _id, _name, _format, _quality, _compression, _scale, _overflow, _art, _logo, _notes.Strict, _force, _dryRun, _jobs, _notes.Format, _json }) Options.Add(o);
        _scale.Validators.Add(r => { if (r.GetValueOrDefault<double>() is < 0.25 or > 4) r.AddError("--scale must be from 0.25 to 4"); });
        _quality.Validators.Add(r => { if (r.GetValueOrDefault<int>() is < 1 or > 100) r.AddError("--quality must be from 1 to 100"); });
        SetAction((parsed, cancel) => Task.FromResult(Act(parsed, cancel)));
    }

    private int Act(ParseResult parsed, CancellationToken cancel)
    {
        if (_notes.Read(parsed, parsed.GetValue(_notes.Out)) is not { } episodes) return ExitCode.Refused;
        string folder = _here.Full(parsed.GetValue(_notes.Out) ?? _notes.Settings!.Out);
        string template = parsed.GetValue(_name) ?? _notes.Settings!.Name ?? FileNames.Default;
        if (FileNames.Problem(template) is { } problem) _notes.Found.Add(Diagnostic.Error("name-invalid", problem, default, $"the default is {FileNames.Default}"));
        string? art = Picture(parsed.GetValue(_art) ?? _notes.Settings!.Art), logo = Picture(parsed.GetValue(_logo) ?? _notes.Settings!.Logo);
        List<Theme>? themes = _notes.LoadThemes(parsed.GetValue(_theme) is { Length: > 0 } t ? t : _notes.Settings!.Theme);
        List<CardSize>? sizes = _notes.LoadSizes(parsed.GetValue(_size) is { Length: > 0 } s ? s : _notes.Settings!.Size);
        List<CardJob> jobs = [];
        if (themes is not null && sizes is not null) jobs = Plan(parsed, episodes, themes, sizes, template, art, logo);
        if (themes is null || sizes is null || _notes.Found.Any(d => d.Severity == Severity.Error && d.Code is not ("notes-no-quotes" or "notes-empty" or "notes-binary" or "json-invalid" or "csv-invalid" or "input-missing" or "input-unreadable")))
        {
            _notes.Tell();
            return ExitCode.Refused;
        }

        return Draw(parsed, episodes, jobs, folder, cancel);
    }

    private int Draw(ParseResult parsed, List<Episode> episodes, List<CardJob> jobs, string folder, CancellationToken cancel)
    {
        using FontCatalog? fonts = _notes.Fonts();
        if (fonts is null) return ExitCode.Refused;
        bool dry = parsed.GetValue(_dryRun);
        Manifest? before = Manifest.Read(folder);
        BatchOptions options = new()
        {
            Encoding = new EncodingOptions { Format = parsed.GetValue(_format), Compression = parsed.GetValue(_compression), Quality = parsed.GetValue(_quality) },
            Scale = parsed.GetValue(_scale),
            Force = parsed.GetValue(_force),
            DryRun = dry,
            Jobs = parsed.GetValue(_jobs),
        };
        BatchResult result = Batch.Run(jobs, fonts, folder, before, options, null, cancel);
        Manifest manifest = new(1, _notes.Inputs!.Files, result.Cards);
        if (!dry && result.Cards.Count > 0) manifest.Write(folder);
        _notes.Found.AddRange(episodes.SelectMany(e => e.Quotes).SelectMany(q => q.Warnings));
        _notes.Found.AddRange(result.Diagnostics);
        _notes.Tell();
        if (parsed.GetValue(_json)) _here.Out.WriteLine(System.Text.Json.JsonSerializer.Serialize(manifest, ManifestJson.Default.Manifest));
        else if (dry) _here.Out.WriteLine($"{jobs.Count - result.Unchanged} cards would be drawn, {result.Unchanged} are unchanged");
        else Summary(result, folder);
        if (result.Failed > 0 || _notes.Found.Any(d => d.Severity == Severity.Error)) return ExitCode.SomeFailed;
        return _notes.FailsStrictly(parsed, episodes) ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private void Summary(BatchResult result, string folder)
    {
        foreach (ManifestCard card in result.Cards.Take(200))
            _here.Out.WriteLine(SafeText.OneLine($"{card.Id}  {card.Time,8}  {card.Speaker,-20}  {card.File}"));
        if (result.Cards.Count > 200) _here.Out.WriteLine($"… and {result.Cards.Count - 200} more");
        string failed = result.Failed > 0 ? $", {result.Failed} failed" : "";
        _here.Out.WriteLine($"{result.Drawn} drawn, {result.Unchanged} unchanged{failed} in {folder}");
    }

    private List<CardJob> Plan(ParseResult parsed, List<Episode> episodes, List<Theme> themes, List<CardSize> sizes, string template, string? art, string? logo)
    {
        HashSet<QuoteId>? only = null;
        foreach (string id in parsed.GetValue(_id) ?? [])
            if (QuoteFinder.Find(episodes, id, out Diagnostic? problem) is { } hit) (only ??= []).Add(hit.Quote.Id);
            else _notes.Found.Add(problem!);
        List<CardJob> jobs = [];
        Dictionary<string, QuoteId> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (Theme theme in themes)
            foreach (CardSize size in sizes)
                foreach (Episode episode in episodes)
                    foreach (Quote quote in episode.Quotes.Where(q => only is null || only.Contains(q.Id)))
                    {
                        string file = FileNames.For(template, episode, quote, theme.Name, size.Name);
                        if (!taken.TryAdd(file, quote.Id))
                        {
                            _notes.Found.Add(Diagnostic.Error("name-collision", $"two cards would be the file {file}", quote.Provenance.Text.Place, "put {id}, {theme} and {size} into --name"));
                            return jobs;
                        }

                        jobs.Add(new CardJob(new CardRequest(episode, quote, theme, size, _notes.Overflow(parsed.GetValue(_overflow)), art, logo), file));
                    }

        return jobs;
    }

    private string? Picture(string? path)
    {
        if (path is null) return null;
        string full = _here.Full(path);
        if (PictureFile.Check(full) is not { } problem) return full;
        _notes.Found.Add(problem);
        return null;
    }
}
