using System.CommandLine;
using QuoteCards.Cli.Checking;
using QuoteCards.Cli.Configuration;
using QuoteCards.Cli.Fetching;
using QuoteCards.Cli.Inputs;
using QuoteCards.Cli.Locations;
using QuoteCards.Cli.Usage;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;
using QuoteCards.Pairing;

namespace QuoteCards.Cli.Commands;

/// <summary>The arguments that all commands over notes share, and the work that comes before each of them.</summary>
internal sealed class NotesArguments
{
    private readonly Surroundings _here;

    public NotesArguments(Surroundings here) => (_here, Report, Locations) = (here, new Report(here), new LocationReader(here));

    public Argument<string[]> Input { get; } = new("input") { Description = "Notes or feeds: files, folders, globs, - for standard input, or https addresses with --fetch", Arity = ArgumentArity.ZeroOrMore };

    public ChoiceOption<NotesFormat> FormatIn { get; } = new("--format-in", "What the notes are written in (default: told from the content)");

    public Option<string[]> Episode { get; } = new("--episode", "-e") { Description = "Of a feed, the episode with this number (or S2E5), guid or title, or a part of its title; latest for the newest; may be repeated", HelpName = "episode" };

    public Option<bool> Fetch { get; } = new("--fetch") { Description = "Fetch what is on the network: the input, a feed's transcripts, chapters and pictures; nothing is without it" };

    public Option<string?> Lang { get; } = new LanguageOption("--lang");

    public Option<string?> Transcript { get; } = new("--transcript") { Description = "What was said: a transcript to hold the quotes against, or none (default: the one that the notes name, or of their name beside them)", HelpName = "file" };

    public Option<bool> Notable { get; } = new("--notable") { Description = "Only the quotes that the notes pick out" };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Warnings count as failures" };

    public Option<bool> Quiet { get; } = new("--quiet", "-q") { Description = "Say nothing but errors" };

    public Option<bool> Json { get; } = new("--json") { Description = "Print JSON" };

    public ChoiceOption<RequiredLevel> Require { get; } = new("--require", "The worst that passes (default: edited)");

    public Option<bool> Fix { get; } = new("--fix") { Description = "Write what the transcript knows better into an overrides file beside the notes, which every command obeys" };

    /// <summary>What was found so far.</summary>
    public Report Report { get; }

    /// <summary>The configuration; the program's defaults until it is read.</summary>
    public Settings Settings { get; private set; } = new();

    /// <summary>The documents that were read, as full paths.</summary>
    public IReadOnlyList<string> Files { get; private set; } = [];

    /// <summary>The episodes as they were read, with the quotes that were not picked, too.</summary>
    public IReadOnlyList<Episode> Whole { get; private set; } = [];

    /// <summary>The episodes with what they were held against, in the same order; none when nothing was checked.</summary>
    public IReadOnlyList<CheckedEpisode> Checked { get; private set; } = [];

    /// <summary>False leaves transcripts alone, where only IDs are wanted.</summary>
    public bool Checks { get; init; } = true;

    /// <summary>True where an episode is of use without quotes.</summary>
    public bool TakesNone { get; init; }

    /// <summary>True where an episode of a feed is shown without quotes.</summary>
    public bool ShowsNone { get; init; }

    /// <summary>Reads what the notes name, by the rules of this run.</summary>
    public LocationReader Locations { get; private set; }

    /// <summary>Reads the configuration; false when it is wrong, which has been told.</summary>
    public bool Configure()
    {
        if (SettingsReader.Read(_here, Report.Found) is { } settings)
        {
            Settings = settings;
            return true;
        }

        Report.Tell();
        return false;
    }

    /// <summary>Reads configuration and notes; null when the program should end with 2, which has been told.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="outFolder">Where cards go, as typed; null for the configured folder.</param>
    /// <param name="cancel">Ends the run while something is fetched.</param>
    public List<Episode>? Read(ParseResult parsed, string? outFolder = null, CancellationToken cancel = default)
    {
        Report.IsQuiet = parsed.GetValue(Quiet);
        if (!Configure()) return null;
        FetchLimits limits = new(TimeSpan.FromSeconds(Settings.FetchTime), (long)Settings.FetchSize << 20, Settings.FetchRedirects, Settings.FetchCount);
        Locations = new LocationReader(_here, parsed.GetValue(Fetch) ? new Fetcher(_here.Network, limits, cancel) : null);
        ReadingOptions options = new() { Format = parsed.GetValue(FormatIn) ?? NotesFormat.Auto, KnownSpeakers = Settings.Speakers, Language = parsed.GetValue(Lang), TakesNone = TakesNone };
        InputReader inputs = new(_here, options, new EpisodePicks(parsed.GetValue(Episode) ?? []), Locations, Report);
        List<Episode> episodes = inputs.Read(parsed.GetValue(Input) ?? [], Settings.Input, _here.Full(outFolder ?? Settings.Out));
        Files = inputs.Files;
        if (Checks) episodes = new EpisodeChapters(_here, Locations, Report).Give(episodes);
        if (Checks && episodes.Count > 0)
        {
            string? transcript = parsed.GetValue(Transcript);
            Report silent = new(_here) { IsQuiet = true };
            if (parsed.GetValue(Fix)) new Fixer(_here, Files, () => new EpisodeChecks(_here, Settings, silent, Files, Locations).Run(episodes, transcript), Report).Run(episodes);
            Checked = new EpisodeChecks(_here, Settings, Report, Files, Locations).Run(episodes, transcript);
            episodes = [.. Checked.Select(c => c.Episode)];
        }

        Whole = episodes;
        if (!TakesNone && !ShowsNone && episodes.Count > 0 && !Report.IsRefused && episodes.All(e => e.Quotes.Count == 0)) Report.Refuse(NoQuotes(episodes));
        if (episodes.Count == 0 || Report.IsRefused)
        {
            Report.Tell();
            return null;
        }

        bool notable = parsed.GetResult(Notable) is { Implicit: false } ? parsed.GetValue(Notable) : Settings.Notable;
        return [.. episodes.Select(e => e with { Language = e.Language ?? Settings.Lang, Quotes = notable ? [.. e.Quotes.Where(q => q.Notable)] : e.Quotes })];
    }

    /// <summary>The worst verdict that passes.</summary>
    public RequiredLevel Level(ParseResult parsed) => parsed.GetValue(Require) ?? Settings.Require;

    private static Diagnostic NoQuotes(List<Episode> episodes) => Diagnostic.Error(
        "notes-no-quotes", episodes.Count == 1 ? $"no quote was found in the notes of \"{episodes[0].Title}\"" : $"no quote was found in the notes of {episodes.Count} episodes", new Place(episodes[0].Source), "a quote stands in quotation marks on a line of its own, or in a blockquote");

    /// <summary>True when a strict run must fail.</summary>
    public bool FailsStrictly(ParseResult parsed, IEnumerable<Episode> episodes)
    {
        bool strict = parsed.GetResult(Strict) is { Implicit: false } ? parsed.GetValue(Strict) : Settings.Strict;
        return strict && (Report.Found.Count > 0 || episodes.Any(e => e.Quotes.Any(q => q.Warnings.Count > 0)));
    }
}
