using QuoteCards.Diagnostics;
using QuoteCards.Fonts;
using QuoteCards.Rendering;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Commands;

/// <summary>The themes, sizes and fonts that are there: those of the program and those of the configuration.</summary>
internal sealed class CardShelf(Surroundings here, NotesArguments notes)
{
    /// <summary>The names of the themes.</summary>
    public IReadOnlyList<string> ThemeNames => Library.Names;

    /// <summary>The names of the sizes.</summary>
    public IEnumerable<string> SizeNames => Table.All.Select(s => s.Name);

    /// <summary>A shelf for completion: it knows the configuration as far as that is sound, and tells nothing.</summary>
    public static CardShelf Silent(Surroundings here)
    {
        NotesArguments notes = new(here with { Error = TextWriter.Null });
        notes.Configure();
        return new CardShelf(here, notes);
    }

    /// <summary>The themes of the program and of the configured folders.</summary>
    public ThemeLibrary Library => new([Path.Combine(here.Home, "themes"), .. notes.Settings.ThemeFolders]);

    /// <summary>The sizes of the program and of the configuration.</summary>
    public SizeTable Table => SizeTable.BuiltIn.With(notes.Settings.Sizes);

    /// <summary>The themes of those names or files, <c>all</c> for every one; what is wrong is refused in the report.</summary>
    public IReadOnlyList<Theme> Themes(IReadOnlyList<string> names)
    {
        ThemeLibrary library = Library;
        List<Theme> themes = [];
        foreach (string name in names.SelectMany(n => n == "all" ? library.Names : [n]).Distinct())
        {
            ThemeReading reading = library.Load(name.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? here.Full(name) : name);
            foreach (Diagnostic d in reading.Diagnostics)
                if (d.Severity == Severity.Error) notes.Report.Refuse(d);
                else notes.Report.Found.Add(d);
            if (reading.Theme is not { } theme) continue;
            themes.Add(theme);
            foreach (string path in theme.Ground.Layers.OfType<GroundLayer.Picture>().Select(p => p.Path).OfType<string>())
                if (PictureFile.Check(path) is { } problem) notes.Report.Refuse(problem);
        }

        return themes;
    }

    /// <summary>The sizes of those names, <c>all</c> for every one; what is wrong is refused in the report.</summary>
    public IReadOnlyList<CardSize> Sizes(IReadOnlyList<string> names)
    {
        SizeTable table = Table;
        List<CardSize> sizes = [];
        foreach (string name in names.SelectMany(n => n == "all" ? SizeNames : [n]).Distinct())
            if (table.Find(name, out Diagnostic? problem) is { } size) sizes.Add(size);
            else notes.Report.Refuse(problem!);
        return sizes;
    }

    /// <summary>Opens the fonts; null when there are none, which is refused. A broken font of the user's is a warning: others take its place.</summary>
    public FontCatalog? Fonts()
    {
        if (notes.Settings.FontFolders.Count == 0 && here.Rehearsal?.TakeFonts() is { } rehearsed) return rehearsed;
        FontCatalog fonts = FontCatalog.Open([Path.Combine(here.Home, "fonts"), .. notes.Settings.FontFolders], out IReadOnlyList<Diagnostic> told);
        foreach (Diagnostic d in told) notes.Report.Found.Add(d with { Severity = Severity.Warning });
        if (fonts.Families.Count > 0) return fonts;
        notes.Report.Refuse(Diagnostic.Error("fonts-missing", "the program's fonts are not there", new Place(Path.Combine(here.Home, "fonts")), "QUOTECARDS_HOME names the folder that holds fonts and themes"));
        fonts.Dispose();
        return null;
    }
}
