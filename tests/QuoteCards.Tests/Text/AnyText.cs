using CsCheck;

namespace QuoteCards.Tests.Text;

/// <summary>Generators of strings that a text engine must live with: marks, joiners, both directions, half surrogate pairs.</summary>
internal static class AnyText
{
    private static readonly string[] Pieces =
    [
        " ", " ", "\n", "\r\n", "\u00A0", "\u202F", "\u3000", "\u200B", "\u200D", "\u2060", "\u00AD", "\t", "a", "e\u0301", "Z", "9", "٣", "׳", "שלום", "السلام", "עברית",
        "漢", "字", "かな", "っ", "ー", "カ", "。", "、", "「", "」", "한글", "ก", "เ", "า", "ไทย", "ກ", "ខ្មែរ", "မြန်မာ", "क्ष", "ि", "‌", "👩🏽‍💻", "👨‍👩‍👧", "🇧🇷", "🇧", "1️⃣", "❤️‍🔥", "😀",
        "\uD83D", "\uDE00", "\uFFFF", "(", ")", "[", "]", "〈", "〉", "\u2329", "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u0300", "\u093C",
        "-", "–", "—", "--", "...", "…", ".", ",", "!", "?", "%", "$", "/", "\"", "'", "“", "”", "‘", "’", "„", "‚", "«", "»", "‹", "›", "\u0600", "\u1100", "\u1161", "\u11A8", "ꦏ꧀ꦏ", "\u25CC",
    ];

    /// <summary>Pieces in any order, sometimes single code units of any value.</summary>
    public static Gen<string> Mixed { get; } = Gen.Frequency((8, Of(Pieces)), (1, Gen.Char.Select(c => c.ToString()))).Array[0, 24].Select(string.Concat);

    /// <summary>Words, marks and spaces as people type them.</summary>
    public static Gen<string> Typed { get; } = Of<string>(
        " ", " ", " ", "word", "is", "students", "n", "tis", "90s", "6", "2", "l", "goin", "שלום", "世界", "'", "'", "\"", "\"", "‘", "’", "“", "”", "„", "‚", "«", "»", "‹", "›", "「", "」", "『", "』",
            "-", "--", "...", ".", ",", "!", "—", "(", ")", "\u202F", "\u00A0", "\n").Array[0, 20].Select(string.Concat);

    public static Gen<string?> Language { get; } = Of<string?>(null, "en", "de", "fr", "es", "ja", "zh", "zh-Hant", "he", "ar", "ru", "pl", "hu", "sv", "nl", "it", "de-CH", "et", "sr", "ur", "xx", "");

    /// <summary>One of a few values.</summary>
    public static Gen<T> Of<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
