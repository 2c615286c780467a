using QuoteCards.Fonts;

namespace QuoteCards.Text.Shaping;

/// <summary>How a text is set, apart from its size.</summary>
/// <param name="Face">The face to try first.</param>
/// <param name="Language">BCP 47 tag, or null.</param>
/// <param name="Strong">The face for the parts in <paramref name="StrongSpans"/>, or null.</param>
/// <param name="StrongSpans">Parts of the text, in code units from start up to end, that are set in <paramref name="Strong"/>.</param>
/// <param name="Features">OpenType features to switch on, such as <c>tnum</c>; a leading minus switches one off.</param>
public sealed record TextStyle(
    FontFace Face, string? Language = null, IReadOnlyList<string>? Features = null, FontFace? Strong = null, IReadOnlyList<(int Start, int End)>? StrongSpans = null)
{
    /// <summary>The face to try first for the code unit at an index.</summary>
    internal FontFace FaceAt(int index)
    {
        if (Strong is null || StrongSpans is null) return Face;
        foreach ((int start, int end) in StrongSpans)
            if (index >= start && index < end) return Strong;
        return Face;
    }
}
