namespace QuoteCards.Cli.Configuration;

/// <summary>A size of the user's own.</summary>
internal sealed class SizeEntry
{
    public int Width { get; set; }

    public int Height { get; set; }

    public string? Use { get; set; }

    public SafeEntry? Safe { get; set; }
}
