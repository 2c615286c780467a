namespace QuoteCards.Themes;

/// <summary>How a card looks.</summary>
public sealed record Theme
{
    /// <summary>Lower case, as the user types it.</summary>
    public required string Name { get; init; }

    /// <summary>One line.</summary>
    public string Description { get; init; } = "";

    /// <summary>Hash of everything that shapes the picture; part of a card's cache key.</summary>
    public string Fingerprint => Print?.Value ?? "";

    /// <summary>Makes <see cref="Fingerprint"/>, which a preview never asks for.</summary>
    internal Lazy<string>? Print { get; init; }

    /// <summary>The named colours, in the order of the file.</summary>
    public IReadOnlyList<KeyValuePair<string, Rgba>> Palette { get; init; } = [];

    /// <summary>What lies under the card.</summary>
    public required Ground Ground { get; init; }

    /// <summary>How each kind of text is set.</summary>
    public required IReadOnlyDictionary<string, TypeRole> Roles { get; init; }

    /// <summary>The marks around the quote.</summary>
    public MarkStyle Marks { get; init; }

    /// <summary>Colour of the opening mark.</summary>
    public Rgba MarkColor { get; init; }

    /// <summary>How words that matter stand out.</summary>
    public EmphasisStyle Emphasis { get; init; } = new();

    /// <summary>Distance from the sides in units: left, top, right, bottom, for each shape.</summary>
    public required IReadOnlyDictionary<Shape, IReadOnlyList<double>> Margins { get; init; }

    /// <summary>The boxes of each shape.</summary>
    public required IReadOnlyDictionary<Shape, Element> Layouts { get; init; }
}
