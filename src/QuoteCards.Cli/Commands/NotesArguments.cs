using System.CommandLine;
using QuoteCards.Cli.Checking;
using QuoteCards.Cli.Configuration;
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

    public NotesArguments(Surroundings here) => (_here, Report) = (here, new Report(here));

    public Argument<string[]> Input { get; } = new("input") { Description = "Files, folders, globs, or - for standard input", Arity = ArgumentArity.ZeroOrMore };

    public ChoiceOption<NotesFormat> FormatIn { get; } = new("--format-in", "What the notes are written in (default: told from the content)");

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
    public List<Episode>? Read(ParseResult parsed, string? outFolder = null)
    {
        Report.IsQuiet = parsed.GetValue(Quiet);
        if (!Configure()) return null;
        Inputs inputs = new(_here, new ReadingOptions { Format = parsed.GetValue(FormatIn) ?? NotesFormat.Auto, KnownSpeakers = Settings.Speakers, Language = parsed.GetValue(Lang), TakesNone = TakesNone }, Report);
        List<Episode> episodes = inputs.Read(parsed.GetValue(Input) ?? [], Settings.Input, _here.Full(outFolder ?? Settings.Out));
        Files = inputs.Files;
        if (Checks && episodes.Count > 0)
        {
            string? transcript = parsed.GetValue(Transcript);
            Report silent = new(_here) { IsQuiet = true };
            if (parsed.GetValue(Fix)) new Fixer(_here, Files, () => new EpisodeChecks(_here, Settings, silent, Files).Run(episodes, transcript), Report).Run(episodes);
            Checked = new EpisodeChecks(_here, Settings, Report, Files).Run(episodes, transcript);
            episodes = [.. Checked.Select(c => c.Episode)];
        }

        Whole = episodes;
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

    /// <summary>True when a strict run must fail.</summary>
    public bool FailsStrictly(ParseResult parsed, IEnumerable<Episode> episodes)
    {
        bool strict = parsed.GetResult(Strict) is { Implicit: false } ? parsed.GetValue(Strict) : Settings.Strict;
        return strict && (Report.Found.Count > 0 || episodes.Any(e => e.Quotes.Any(q => q.Warnings.Count > 0)));
    }
}
