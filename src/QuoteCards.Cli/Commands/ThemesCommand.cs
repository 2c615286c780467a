using System.CommandLine;
using System.Globalization;
using QuoteCards.Cli.Json;
using QuoteCards.Cli.Terminal;
using QuoteCards.Cli.Usage;
using QuoteCards.Diagnostics;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Commands;

/// <summary><c>themes</c>: what there is, one theme, and whether a file is sound.</summary>
internal sealed class ThemesCommand : Command, IHasExamples
{
    // Of cells: four blocks of two, and a space.
    private const int Swatched = 9;

    private readonly Surroundings _here;
    private readonly NotesArguments _notes;
    private readonly CardShelf _shelf;

    public ThemesCommand(Surroundings here) : base("themes", "Lists the themes, those of the configuration too.")
    {
        (_here, _notes) = (here, new NotesArguments(here));
        _shelf = new CardShelf(here, _notes);
        Argument<string> name = new("name") { Description = "A theme's name" }, file = new("file") { Description = "A theme's file, or its name" };
        name.CompletionSources.Add(_ => CardShelf.Silent(here).ThemeNames.Select(n => new System.CommandLine.Completions.CompletionItem(n)));
        Command show = new("show", "Shows one theme: its colours and type.") { name, _notes.Json };
        Command check = new("check", "Checks a theme's file; what is wrong is told with file, line, key and what is allowed.") { file, _notes.Json };
        Options.Add(_notes.Json);
        SetAction((parsed, _) => Task.FromResult(List(parsed)));
        show.SetAction((parsed, _) => Task.FromResult(Show(parsed, parsed.GetValue(name)!)));
        check.SetAction((parsed, _) => Task.FromResult(Show(parsed, parsed.GetValue(file)!)));
        Subcommands.Add(show);
        Subcommands.Add(check);
    }

    public IReadOnlyList<string> Examples { get; } = ["quotecards themes", "quotecards themes show noir", "quotecards themes show noir --json", "quotecards themes check my-theme.json", "quotecards themes check my-theme.json --json", "quotecards themes --json"];

    private int List(ParseResult parsed)
    {
        if (!_notes.Configure()) return ExitCode.Refused;
        HangingRows rows = new(_here);
        ThemeLibrary library = _shelf.Library;
        ThemeReading[] readings = [.. library.Names.Select(library.Load)];
        Theme[] themes = [.. readings.Select(r => r.Theme).OfType<Theme>()];
        _notes.Report.Found.AddRange(readings.SelectMany(r => r.Diagnostics));
        _notes.Report.Tell();
        if (parsed.GetValue(_notes.Json)) _here.Out.WriteLine(ThemeJson.List(themes, _notes.Report.Found));
        else
        {
            int wide = themes.Select(t => CellText.Of(t.Name)).DefaultIfEmpty(0).Max();
            foreach (Theme theme in themes) rows.Write(Swatch(theme) + rows.Bold(CellText.Pad(SafeText.OneLine(theme.Name), wide)), (IsColored ? Swatched : 0) + wide, theme.Description);
        }

        return _notes.Report.HasErrors ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private int Show(ParseResult parsed, string named)
    {
        if (!_notes.Configure()) return ExitCode.Refused;
        bool file = named.EndsWith(".json", StringComparison.OrdinalIgnoreCase), there = File.Exists(_here.Full(named));
        ThemeReading reading = file == there ? _shelf.Library.Load(file ? _here.Full(named) : named)
            : new ThemeReading(null, [Diagnostic.Error("theme-unreadable", there ? "a theme is a file whose name ends in .json" : "there is no such file", new Place(named))]);
        foreach (Diagnostic d in reading.Diagnostics) _notes.Report.Found.Add(d);
        _notes.Report.Tell();
        if (parsed.GetValue(_notes.Json)) _here.Out.WriteLine(ThemeJson.One(reading));
        else if (reading.Theme is { } theme) Print(theme);
        return reading.Theme is null ? ExitCode.Refused : ExitCode.Done;
    }

    private void Print(Theme theme)
    {
        _here.Out.WriteLine(SafeText.OneLine($"{theme.Name}: {theme.Description}"));
        foreach ((string key, Rgba color) in theme.Palette) _here.Out.WriteLine($"  {Block(color)}{SafeText.OneLine($"{key,-10} {color}")}");
        foreach (TypeRole role in theme.Roles.Values)
            _here.Out.WriteLine(SafeText.OneLine(string.Create(CultureInfo.InvariantCulture, $"  {role.Name,-10} {role.Family} {role.Weight}, {role.SizeMin} to {role.SizeMax}")));
    }

    private bool IsColored => _here.IsTerminal && _here.HasColor;

    private string Swatch(Theme theme)
    {
        string blocks = string.Concat(theme.Palette.Take(4).Select(p => Block(p.Value)));
        // Palettes of fewer colours leave room, so that names stand under each other.
        return blocks.Length == 0 ? "" : blocks + new string(' ', Swatched - 2 * Math.Min(4, theme.Palette.Count));
    }

    private string Block(Rgba c) => IsColored ? string.Create(CultureInfo.InvariantCulture, $"\e[48;2;{c.R};{c.G};{c.B}m  \e[0m") : "";
}
