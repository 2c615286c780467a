namespace QuoteCards.Themes;

/// <summary>How one kind of text is set: the quote, a name, a time.</summary>
public sealed record TypeRole
{
    /// <summary>The role's name: <c>quote name role show time mark</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The family's name.</summary>
    public required string Family { get; init; }

    /// <summary>100 to 900.</summary>
    public int Weight { get; init; } = 400;

    /// <summary>True for the italic.</summary>
    public bool Italic { get; init; }

    /// <summary>Smallest size in units (px on a card 1080 px wide).</summary>
    public double SizeMin { get; init; } = 28;

    /// <summary>Largest size in units.</summary>
    public double SizeMax { get; init; } = 28;

    /// <summary>Distance of baselines at the largest size, as a share of the size.</summary>
    public double LeadingAtMax { get; init; } = 1.3;

    /// <summary>The same at the smallest size.</summary>
    public double LeadingAtMin { get; init; } = 1.3;

    /// <summary>Added between letters at the largest size, in em.</summary>
    public double TrackingAtMax { get; init; }

    /// <summary>The same at the smallest size.</summary>
    public double TrackingAtMin { get; init; }

    /// <summary>What becomes of small and capital letters.</summary>
    public LetterCase Case { get; init; }

    /// <summary>Colour of the letters.</summary>
    public Rgba Color { get; init; }

    /// <summary>OpenType features to switch on.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];
}
