using QuoteCards.Episodes;
using QuoteCards.Sizes;

namespace QuoteCards.Cli.Configuration;

/// <summary>What the configuration says, all layers laid over each other.</summary>
internal sealed record Settings
{
    public IReadOnlyList<string> Input { get; init; } = [];

    public string Out { get; init; } = "cards";

    public IReadOnlyList<string> Theme { get; init; } = ["broadsheet"];

    public IReadOnlyList<string> Size { get; init; } = ["square"];

    public string? Name { get; init; }

    public string? Art { get; init; }

    public string? Logo { get; init; }

    public bool Strict { get; init; }

    public string? Overflow { get; init; }

    public IReadOnlyList<string> FontFolders { get; init; } = [];

    public IReadOnlyList<string> ThemeFolders { get; init; } = [];

    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    public IReadOnlyList<CardSize> Sizes { get; init; } = [];
}
