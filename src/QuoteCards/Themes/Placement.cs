namespace QuoteCards.Themes;

/// <summary>Where something stands in the room it has.</summary>
public enum Placement
{
    /// <summary>At the start: left, or right when the line runs from the right; or the top.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the end.</summary>
    End,

    /// <summary>As wide as there is room.</summary>
    Stretch,

    /// <summary>On one baseline.</summary>
    Baseline,

    /// <summary>The first at the start, the last at the end.</summary>
    Between,
}
