namespace QuoteCards.Cli.Configuration;

/// <summary>A person as the configuration describes them.</summary>
internal sealed class PersonEntry
{
    public string Name { get; set; } = "";

    public List<string>? Aliases { get; set; }

    public string? Role { get; set; }

    public string? Handle { get; set; }

    public string? Picture { get; set; }
}
