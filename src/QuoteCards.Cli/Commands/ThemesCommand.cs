using System.CommandLine;
using QuoteCards.Diagnostics;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Commands;

/// <summary><c>themes</c>: what there is, one theme, and whether a file is sound.</summary>
internal sealed class ThemesCommand : Command
{
    public ThemesCommand(Surroundings here) : base("themes", "Lists the themes.\n\n  quotecards themes\n  quotecards themes show noir\n  quotecards themes check my-theme.json")
    {
        NotesArguments notes = new(here);
        Argument<string> name = new("name") { Description = "A theme's name" }, file = new("file") { Description = "A theme's file" };
        Command show = new("show", "Shows one theme"), check = new("check", "Checks a theme's file");
        show.Arguments.Add(name);
        check.Arguments.Add(file);
        SetAction((_, _) =>
        {
            ThemeLibrary library = notes.Themes();
            foreach (string n in library.Names)
                if (library.Load(n).Theme is { } theme) here.Out.WriteLine($"{Swatch(theme, here.IsTerminal)}{n,-12} {theme.Description}");
            return Task.FromResult(ExitCode.Done);
        });
        show.SetAction((parsed, _) => Task.FromResult(Show(here, notes.Themes().Load(parsed.GetValue(name)!))));
        check.SetAction((parsed, _) => Task.FromResult(Show(here, notes.Themes().Load(here.Full(parsed.GetValue(file)!)))));
        Subcommands.Add(show);
        Subcommands.Add(check);
    }

    private static int Show(Surroundings here, ThemeReading reading)
    {
        foreach (Diagnostic d in reading.Diagnostics) here.Error.WriteLine(d);
        if (reading.Theme is not { } theme) return ExitCode.Refused;
        here.Out.WriteLine($"{theme.Name}: {theme.Description}");
        foreach ((string key, Rgba color) in theme.Palette) here.Out.WriteLine($"  {key,-10} {color}");
        foreach (TypeRole role in theme.Roles.Values) here.Out.WriteLine(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"  {role.Name,-10} {role.Family} {role.Weight}, {role.SizeMin} to {role.SizeMax}"));
        return ExitCode.Done;
    }

    private static string Swatch(Theme theme, bool terminal) =>
        !terminal ? "" : string.Concat(theme.Palette.Take(4).Select(p => $"\e[48;2;{p.Value.R};{p.Value.G};{p.Value.B}m  \e[0m")) + "  ";
}
