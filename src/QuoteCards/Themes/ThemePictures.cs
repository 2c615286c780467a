namespace QuoteCards.Themes;

/// <summary>Tells which pictures a theme has a place for, so that no other is looked for.</summary>
public static class ThemePictures
{
    /// <summary>True when cards show the art of the show or the episode.</summary>
    public static bool ShowsArt(this Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return theme.Ground.Layers.Any(l => l is GroundLayer.Picture { Path: null }) || theme.Layouts.Values.Any(l => Has<Element.Art>(l));
    }

    /// <summary>True when cards show the speaker.</summary>
    public static bool ShowsPortrait(this Theme theme)
    {
        ArgumentNullException.ThrowIfNull(theme);
        return theme.Layouts.Values.Any(l => Has<Element.Avatar>(l));
    }

    private static bool Has<T>(Element element) => element switch
    {
        T => true,
        Element.Stack s => s.Children.Any(c => Has<T>(c)),
        Element.Panel p => Has<T>(p.Child),
        _ => false,
    };
}
