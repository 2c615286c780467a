using CsCheck;

namespace QuoteCards.Tests.Text.Composition;

/// <summary>Arbitrary texts: words of many scripts, emoji, marks, and code units that are no characters at all.</summary>
internal static class Texts
{
    private static readonly string[] Pieces =
    [
        "a", "the", "word", "Extraordinary", "I", "it’s", "—", "-", "well-known", "…", ".", ",", "!", "?", "“", "”", "(", ")", "10", "%", "kg", "3.14", "U.S.",
        "مرحبا", "العالم", "،", "שלום", "עולם", "人", "人間は、", "「引用」", "。", "ありがとう", "カタカナ", "한국어", "हिन्दी", "क्षत्रिय", "বাংলা", "தமிழ்", "ภาษาไทย", "ខ្មែរ", "မြန်မာ",
        "🚀", "👩🏽‍💻", "👨‍👩‍👧‍👦", "🇧🇷", "1️⃣", "❤️‍🔥", "e\u0301", "\u200D", "\u200B", "\u2060", "\u00AD", "\u202E", "\u2067", "\u2069", "\uFE0F", "\uD83D", "\uDE00", "\n", "\t", "\u2028", "\u00A0", "\u3000",
    ];

    /// <summary>Pieces with and without spaces between them.</summary>
    public static Gen<string> Any { get; } = Gen.OneOf(
        Gen.Select(Gen.OneOf(Pieces), Gen.Bool).Array[1, 40].Select(all => string.Concat(all.Select(p => p.Item2 ? p.Item1 + " " : p.Item1))),
        Gen.String[1, 60],
        Gen.OneOf("word", "a", "line", "composed", "over", "paragraphs,", "the", "whole.").Array[1, 60].Select(w => string.Join(' ', w)));
}
