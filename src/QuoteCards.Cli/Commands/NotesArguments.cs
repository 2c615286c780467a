using System.CommandLine;
using QuoteCards.Cards;
using QuoteCards.Cli.Configuration;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Notes;
using QuoteCards.Pairing;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Commands;

/// <summary>The arguments that all commands over notes share, and the work that comes before each of them.</summary>
internal sealed class NotesArguments(Surroundings here)
{
    public Argument<string[]> Input { get; } = new("input") { Description = "Files, folders, globs, or - for standard input", Arity = ArgumentArity.ZeroOrMore };

    public Option<NotesFormat> Format { get; } = new("--format-in") { Description = "What the notes are written in", DefaultValueFactory = _ => NotesFormat.Auto };

    public Option<bool> Notable { get; } = new("--notable") { Description = "Only the quotes that the notes pick out" };

    public Option<bool> Strict { get; } = new("--strict") { Description = "Warnings count as failures" };

    public Option<string?> Out { get; } = new("--out", "-o") { Description = "The folder for the cards (default: cards)" };

    public Settings? Settings { get; private set; }

    public Inputs? Inputs { get; private set; }

    public List<Diagnostic> Found { get; } = [];

    /// <summary>Reads configuration and notes; null when the program should end with 2.</summary>
    public List<Episode>? Read(ParseResult parsed, string? outFolder = null)
    {
        Settings = SettingsReader.Read(here, Found);
        if (Settings is null) return Refuse();
        Inputs = new Inputs(here, new ReadingOptions { Format = parsed.GetValue(Format), KnownSpeakers = Settings.Speakers });
        List<Episode> episodes = Inputs.Read(parsed.GetValue(Input) ?? [], Settings.Input, here.Full(outFolder ?? Settings.Out));
        Found.AddRange(Inputs.Found);
        if (episodes.Count == 0 && Found.Count > 0) return Refuse();
        if (parsed.GetValue(Notable)) episodes = [.. episodes.Select(e => e with { Quotes = [.. e.Quotes.Where(q => q.Notable)] })];
        return episodes;
    }

    /// <summary>Opens the fonts; null when they cannot be used.</summary>
    public FontCatalog? Fonts()
    {
        FontCatalog fonts = FontCatalog.Open([Path.Combine(here.Home, "fonts"), .. Settings!.FontFolders], out IReadOnlyList<Diagnostic> told);
        foreach (Diagnostic d in told) Found.Add(d with { Severity = Severity.Warning });
        if (fonts.Families.Count > 0) return fonts;
        Refuse();
        return null;
    }

    /// <summary>The themes of the program and of the configured folders.</summary>
    public ThemeLibrary Themes() => new([Path.Combine(here.Home, "themes"), .. Settings?.ThemeFolders ?? []]);

    /// <summary>The themes of those names; null when one is wrong.</summary>
    public List<Theme>? LoadThemes(IReadOnlyList<string> names)
    {
        ThemeLibrary library = Themes();
        List<Theme> themes = [];
        foreach (string name in names.SelectMany(n => n == "all" ? library.Names : [n]).Distinct())
        {
            string path = name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? here.Full(name) : name;
            ThemeReading reading = library.Load(path);
            Found.AddRange(reading.Diagnostics);
            if (reading.Theme is { } theme) themes.Add(theme);
        }

        return Found.Any(d => d.Severity == Severity.Error && d.Code.StartsWith("theme", StringComparison.Ordinal) || d.Code == "json-invalid") ? null : themes;
    }

    /// <summary>The sizes of those names; null when one is wrong.</summary>
    public List<CardSize>? LoadSizes(IReadOnlyList<string> names)
    {
        SizeTable table = SizeTable.BuiltIn.With(Settings!.Sizes);
        List<CardSize> sizes = [];
        foreach (string name in names.SelectMany(n => n == "all" ? table.All.Select(s => s.Name) : [n]).Distinct())
            if (table.Find(name, out Diagnostic? problem) is { } size) sizes.Add(size);
            else Found.Add(problem!);
        return sizes.Count == names.Count || !Found.Any(d => d.Code.StartsWith("size", StringComparison.Ordinal)) ? sizes : null;
    }

    /// <summary>Says what was found and gives null.</summary>
    public List<Episode>? Refuse()
    {
        Tell();
        return null;
    }

    /// <summary>Writes the diagnostics, each once.</summary>
    public void Tell()
    {
        foreach (Diagnostic d in Found.Distinct()) here.Error.WriteLine(d);
    }

    /// <summary>True when a strict run must fail.</summary>
    public bool FailsStrictly(ParseResult parsed, IEnumerable<Episode> episodes) =>
        (parsed.GetValue(Strict) || Settings!.Strict) && (Found.Count > 0 || episodes.Any(e => e.Quotes.Any(q => q.Warnings.Count > 0)));

    /// <summary>The overflow mode that was asked for.</summary>
    public OverflowMode Overflow(OverflowMode? asked) =>
        asked ?? (Enum.TryParse(Settings!.Overflow, ignoreCase: true, out OverflowMode mode) ? mode : OverflowMode.Split);
}
