namespace QuoteCards.Pairing;

/// <summary>The decimal figures of scripts that have their own.</summary>
internal static class Figures
{
    /// <summary>The text with full-width, Arabic, Persian and Devanagari figures as 0 to 9, and a full-width colon between figures as a colon; every character stays where it was.</summary>
    public static string Latin(string text)
    {
        int first = text.AsSpan().IndexOfAnyInRange('\u0660', '\uFF1A');
        return first < 0 || !text.AsSpan(first).ContainsAny(Foreign) ? text : string.Create(text.Length, text, static (made, from) =>
        {
            for (int i = 0; i < from.Length; i++) made[i] = Latin(from[i]) is var c && c == '：' && i > 0 && char.IsAsciiDigit(made[i - 1]) ? ':' : c;
        });
    }

    // The ranges of general category Nd (Unicode 17.0.0, UnicodeData.txt) that notes were seen to use.
    private static readonly System.Buffers.SearchValues<char> Foreign = System.Buffers.SearchValues.Create("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹०१२३४५६७८९０１２３４５６７８９：");

    private static char Latin(char c) => c switch
    {
        >= '\u0660' and <= '\u0669' => (char)(c - '\u0660' + '0'),
        >= '\u06F0' and <= '\u06F9' => (char)(c - '\u06F0' + '0'),
        >= '\u0966' and <= '\u096F' => (char)(c - '\u0966' + '0'),
        >= '\uFF10' and <= '\uFF19' => (char)(c - '\uFF10' + '0'),
        _ => c,
    };
}
