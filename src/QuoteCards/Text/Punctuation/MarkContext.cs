using System.Globalization;

namespace QuoteCards.Text.Punctuation;

/// <summary>What stands around a mark.</summary>
internal static class MarkContext
{
    private const string OpensBefore = "([{—–―-/¿¡（［｛〈《【";
    private const string ClosesAfter = ".,;:!?…)]}—–―-/、。，．！？；：）］｝〉》】؟،؛";
    private const string Doubles = "\"“”„‟＂";
    private const string Singles = "'‘’‚‛";

    /// <summary>A double mark that any language may use for its own.</summary>
    public static bool IsDouble(char c) => Doubles.Contains(c, StringComparison.Ordinal);

    /// <summary>A single mark or an apostrophe.</summary>
    public static bool IsSingle(char c) => Singles.Contains(c, StringComparison.Ordinal);

    /// <summary>Nothing, space, or what opens stands before a place.</summary>
    public static bool IsFreeBefore(string text, int at) =>
        at == 0 || char.IsWhiteSpace(text[at - 1]) || OpensBefore.Contains(text[at - 1], StringComparison.Ordinal);

    /// <summary>Nothing, space, what closes, or another mark stands after a place.</summary>
    public static bool IsFreeAfter(string text, int at) =>
        at + 1 >= text.Length || char.IsWhiteSpace(text[at + 1]) || ClosesAfter.Contains(text[at + 1], StringComparison.Ordinal)
        || IsDouble(text[at + 1]) || IsSingle(text[at + 1]) || text[at + 1] is '»' or '›' or '」' or '』';

    /// <summary>A letter or digit, or part of one, stands before a place.</summary>
    public static bool IsWordBefore(string text, int at) => at > 0 && IsWord(text[at - 1]);

    /// <summary>A letter or digit, or part of one, stands after a place.</summary>
    public static bool IsWordAfter(string text, int at) => at + 1 < text.Length && IsWord(text[at + 1]);

    public static bool IsDigitBefore(string text, int at) => at > 0 && char.IsAsciiDigit(text[at - 1]);

    public static bool IsDigitAfter(string text, int at) => at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]);

    public static bool IsHebrewBefore(string text, int at) => at > 0 && text[at - 1] is >= '\u0591' and <= '\u05F2';

    public static bool IsHebrewAfter(string text, int at) => at + 1 < text.Length && text[at + 1] is >= '\u05D0' and <= '\u05F2';

    /// <summary>Kana or ideographs stand on one side of a place at least, and no letter of another kind on the other.</summary>
    public static bool IsBetweenIdeographs(string text, int at)
    {
        bool before = at > 0 && IsIdeograph(text[at - 1]), after = at + 1 < text.Length && IsIdeograph(text[at + 1]);
        return (before || after) && (before || !IsWordBefore(text, at)) && (after || !IsWordAfter(text, at));
    }

    private static bool IsIdeograph(char c) => c is >= '\u3041' and <= '\u9FFF';

    private static bool IsWord(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
