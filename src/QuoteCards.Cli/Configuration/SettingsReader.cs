using Microsoft.Extensions.Configuration;
using QuoteCards.Cards;
using QuoteCards.Diagnostics;
using QuoteCards.Encoding;
using QuoteCards.Episodes;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Configuration;

/// <summary>
/// Reads the layers: the user's file, the folder's <c>quotecards.json</c>, then <c>QUOTECARDS_…</c>; later ones win, and the command line over all.
/// Every layer comes from its configuration provider and the whole is bound by generated code. A provider knows no line of a value, so a file
/// is checked before by our own JSON reader, which does.
/// </summary>
internal static class SettingsReader
{
    /// <summary>The name of a configuration's file.</summary>
    public const string FileName = "quotecards.json";

    /// <summary>The settings, or null when a layer is wrong.</summary>
    public static Settings? Read(Surroundings here, List<Diagnostic> found)
    {
        int before = found.Count;
        SettingsLayers layers = new();
        SettingsChecker checker = new(found);
        foreach (string file in Files(here).Where(File.Exists).Distinct())
            if (Open(file, here, checker, found) is { } layer) layers.Lay(layer, Path.GetDirectoryName(file)!, environment: false);
        IConfigurationRoot variables = new ConfigurationBuilder().Add(here.Environment).Build();
        if (EnvironmentSpots.Read(variables) is { } spots) checker.Check(spots);
        layers.Lay(variables, here.Folder, environment: true);
        return found.Count > before ? null : Bind(layers.Build());
    }

    // The XDG base directory specification, 0.8, and its equal on Windows.
    private static IEnumerable<string> Files(Surroundings here)
    {
        string? user = here.Variable("XDG_CONFIG_HOME") is { Length: > 0 } x ? x
            : here.Variable("APPDATA") is { Length: > 0 } a ? a
            : here.Variable("HOME") is { Length: > 0 } h ? Path.Combine(h, ".config") : null;
        if (user is not null) yield return here.Full(Path.Combine(user, "quotecards", FileName));
        yield return here.Full(FileName);
    }

    private static IConfigurationRoot? Open(string file, Surroundings here, SettingsChecker checker, List<Diagnostic> found)
    {
        try
        {
            int before = found.Count;
            byte[] bytes = File.ReadAllBytes(file);
            List<Diagnostic> told = [];
            if (JsonSpotReader.Read(bytes, here.Short(file), told) is { } root) checker.Check(root);
            found.AddRange(told.Select(d => d with { Code = "config-invalid", Message = $"the configuration is not valid JSON: {d.Message}" }));
            return found.Count > before ? null : new ConfigurationBuilder().AddJsonStream(new MemoryStream(bytes)).Build();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidOperationException)
        {
            found.Add(Diagnostic.Error("config-unreadable", "the configuration cannot be read", new Place(here.Short(file)), e is InvalidOperationException ? "it must be UTF-8" : null));
            return null;
        }
    }

    private static Settings Bind(IConfiguration whole)
    {
        SettingsFile file = new();
        whole.Bind(file);
        Settings none = new();
        return none with
        {
            Input = file.Input ?? none.Input,
            Transcript = file.Transcript is { Length: > 0 } said ? said : null,
            Out = file.Out is { Length: > 0 } o ? o : none.Out,
            Name = file.Name,
            Theme = file.Theme is { Count: > 0 } t ? t : none.Theme,
            Size = file.Size is { Count: > 0 } s ? s : none.Size,
            Sizes = [.. (file.Sizes ?? []).Select(z => Size(z.Key, z.Value))],
            Format = Word(file.Format, none.Format),
            Quality = file.Quality ?? none.Quality,
            Compression = Word(file.Compression, none.Compression),
            Palette = file.Palette ?? none.Palette,
            Scale = file.Scale ?? none.Scale,
            Jobs = file.Jobs ?? none.Jobs,
            Overflow = Word(file.Overflow, none.Overflow),
            Art = file.Art is { Length: > 0 } a ? a : null,
            Logo = file.Logo is { Length: > 0 } l ? l : null,
            Lang = file.Lang is { Length: > 0 } g ? g : null,
            Notable = file.Notable ?? false,
            Strict = file.Strict ?? false,
            Verified = file.Verified ?? false,
            Require = Word(file.Require, none.Require),
            FetchTime = file.FetchTime ?? none.FetchTime,
            FetchSize = file.FetchSize ?? none.FetchSize,
            FetchRedirects = file.FetchRedirects ?? none.FetchRedirects,
            FetchCount = file.FetchCount ?? none.FetchCount,
            FontFolders = file.FontFolders ?? none.FontFolders,
            ThemeFolders = file.ThemeFolders ?? none.ThemeFolders,
            Speakers = [.. (file.Speakers ?? []).Select(p => new Speaker(p.Name, p.Role, p.Handle, p.Picture, p.Aliases ?? []))],
            SpeakerLabels = file.SpeakerLabels ?? none.SpeakerLabels,
        };
    }

    private static CardSize Size(string name, SizeEntry e) =>
        new(name, e.Width, e.Height, new Insets(e.Safe?.Left ?? 0, e.Safe?.Top ?? 0, e.Safe?.Right ?? 0, e.Safe?.Bottom ?? 0), e.Use ?? "");

    private static T Word<T>(string? word, T otherwise)
        where T : struct, Enum => Enum.TryParse(word, ignoreCase: true, out T value) ? value : otherwise;
}
