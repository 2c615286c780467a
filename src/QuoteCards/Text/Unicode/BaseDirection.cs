using System.Text;

namespace QuoteCards.Text.Unicode;

/// <summary>The direction of a quote as a whole, told by its language and by what most of it is written in.</summary>
/// <remarks>
/// UAX #9 takes the first strong letter (P2, P3) where nobody knows better, and lets those who do decide (HL1). A quote in Arabic that opens with a Latin name still runs from the
/// right, and an English one about the word שלום from the left.
/// </remarks>
internal static class BaseDirection
{
    // The language decides as long as a fifth of the letters are of its direction: notes in English may quote somebody in Arabic.
    private const int Share = 4;

    /// <summary>0 from the left, 1 from the right; null for a text without strong letters.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">BCP 47 tag, or null.</param>
    public static int? Of(string text, string? language)
    {
        int left = 0, right = 0;
        foreach (Rune rune in text.EnumerateRunes())
            switch (Bidi.ClassOf(rune.Value))
            {
                case BidiClass.L: left++; break;
                case BidiClass.R or BidiClass.AL: right++; break;
            }

        if (left + right == 0) return null;
        if (language is not null && IsFromRight(language) && right * Share >= left && right > 0) return 1;
        if (language is not null && !IsFromRight(language) && left * Share >= right && left > 0) return 0;
        return right > left ? 1 : 0;
    }

    private static bool IsFromRight(string language) => language.Split('-', '_')[0].ToLowerInvariant() is
        "ar" or "arb" or "arz" or "ary" or "apc" or "acm" or "he" or "iw" or "fa" or "prs" or "ur" or "pnb" or "ps" or "sd" or "ug" or "ckb" or "yi" or "dv" or "syr" or "ks" or "nqo";
}
