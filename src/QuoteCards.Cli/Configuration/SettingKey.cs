using QuoteCards.Cards;
using QuoteCards.Cli.Checking;
using QuoteCards.Cli.Usage;
using QuoteCards.Encoding;

namespace QuoteCards.Cli.Configuration;

/// <summary>One key of the configuration: its name and what it may hold.</summary>
/// <param name="Name">As it is written in the file.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Least">Of a number.</param>
/// <param name="Most">Of a number.</param>
/// <param name="Allowed">The words of a choice.</param>
internal sealed record SettingKey(string Name, SettingKind Kind, double Least = 0, double Most = 0, IReadOnlyList<string>? Allowed = null)
{
    /// <summary>Every key there is.</summary>
    public static IReadOnlyList<SettingKey> All { get; } =
    [
        new("$schema", SettingKind.Text),
        new("input", SettingKind.Paths),
        new("transcript", SettingKind.Location),
        new("out", SettingKind.Path),
        new("name", SettingKind.Text),
        new("theme", SettingKind.Words),
        new("size", SettingKind.Words),
        new("sizes", SettingKind.Sizes),
        new("format", SettingKind.Choice, Allowed: ChoiceOption<ImageFormat>.Words),
        new("quality", SettingKind.Whole, 1, 100),
        new("compression", SettingKind.Choice, Allowed: ChoiceOption<Compression>.Words),
        new("palette", SettingKind.Flag),
        new("scale", SettingKind.Number, 0.25, 4),
        new("jobs", SettingKind.Whole, 0, 256),
        new("overflow", SettingKind.Choice, Allowed: ChoiceOption<OverflowMode>.Words),
        new("art", SettingKind.Path),
        new("logo", SettingKind.Path),
        new("lang", SettingKind.Text),
        new("notable", SettingKind.Flag),
        new("strict", SettingKind.Flag),
        new("verified", SettingKind.Flag),
        new("require", SettingKind.Choice, Allowed: ChoiceOption<RequiredLevel>.Words),
        new("fetchTime", SettingKind.Whole, 1, 3600),
        new("fetchSize", SettingKind.Whole, 1, 1024),
        new("fetchRedirects", SettingKind.Whole, 0, 20),
        new("fetchCount", SettingKind.Whole, 1, 10000),
        new("fontFolders", SettingKind.Paths),
        new("themeFolders", SettingKind.Paths),
        new("speakers", SettingKind.People),
        new("speakerLabels", SettingKind.Labels),
    ];

    /// <summary>True when a later layer replaces the whole list of an earlier one.</summary>
    public bool IsList => Kind is SettingKind.Words or SettingKind.Paths or SettingKind.People;
}
