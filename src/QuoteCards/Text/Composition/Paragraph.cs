using QuoteCards.Text.Shaping;

namespace QuoteCards.Text.Composition;

/// <summary>A shaped text with what its composition needs to know and no size changes: where lines may end and at what cost, how tall they are.</summary>
internal sealed class Paragraph
{
    private BreakStops? _stops, _parting;

    /// <summary>Makes a paragraph of a shaped text.</summary>
    /// <param name="shaped">The text as it is set.</param>
    /// <param name="reading">As it is read, where it is set in capitals: lines break by it. Null, or of another length, for the text itself.</param>
    public Paragraph(ShapedText shaped, string? reading = null)
    {
        Shaped = shaped;
        Reading = reading?.Length == shaped.Text.Length ? reading : shaped.Text;
        Leaning = ShortWords.Of(shaped.Language);
        CapitalsMean = shaped.Language?.StartsWith("de", StringComparison.OrdinalIgnoreCase) != true && Reading.Any(char.IsLower);
        HasIdeographs = Reading.AsSpan().ContainsAnyInRange('\u3041', '\u9FFF');
        HasKana = Reading.AsSpan().ContainsAnyInRange('\u3041', '\u30FF');
        ThaiPlaces = ThaiWords.Places(Reading);
        Heights = LineHeights.Of(shaped);
    }

    public ShapedText Shaped { get; }

    /// <summary>The text as it is read, where capitals are only how it is set; as long as the shaped text.</summary>
    public string Reading { get; }

    /// <summary>The small words of its language, which lines do not like to end in.</summary>
    public Dictionary<string, double> Leaning { get; }

    /// <summary>True when capitals tell names from other words: not in German, and not where there are no small letters.</summary>
    public bool CapitalsMean { get; }

    /// <summary>True for a text with ideographs or kana.</summary>
    public bool HasIdeographs { get; }

    /// <summary>True for a Japanese text.</summary>
    public bool HasKana { get; }

    /// <summary>Where Thai words begin, end and go on; null for a text without Thai.</summary>
    public byte[]? ThaiPlaces { get; }

    /// <summary>How tall its lines are.</summary>
    public LineHeights Heights { get; }

    /// <summary>Where its lines may end.</summary>
    public BreakStops Stops => _stops ??= BreakStops.Of(this);

    /// <summary>The same with stops within long words; null when no word is long.</summary>
    public BreakStops? Parting => _parting ??= Stops.PartingLongWords();
}
