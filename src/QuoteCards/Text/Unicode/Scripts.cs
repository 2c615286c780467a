using System.Globalization;
using System.Text;

namespace QuoteCards.Text.Unicode;

/// <summary>Which script a character belongs to, by the blocks of the Unicode standard that the fonts here cover.</summary>
public static class Scripts
{
    private static readonly (int From, int To, Script Script)[] Blocks =
    [
        (0x0370, 0x03FF, Script.Greek), (0x1F00, 0x1FFF, Script.Greek), (0x0400, 0x052F, Script.Cyrillic), (0x0531, 0x058F, Script.Armenian),
        (0x0591, 0x05F4, Script.Hebrew), (0xFB1D, 0xFB4F, Script.Hebrew), (0x0600, 0x06FF, Script.Arabic), (0x0750, 0x077F, Script.Arabic),
        (0x08A0, 0x08FF, Script.Arabic), (0xFB50, 0xFDFF, Script.Arabic), (0xFE70, 0xFEFC, Script.Arabic), (0x0900, 0x0963, Script.Devanagari),
        (0x0966, 0x097F, Script.Devanagari), (0x0980, 0x09FF, Script.Bengali), (0x0A00, 0x0A7F, Script.Gurmukhi), (0x0A80, 0x0AFF, Script.Gujarati),
        (0x0B80, 0x0BFF, Script.Tamil), (0x0C00, 0x0C7F, Script.Telugu), (0x0C80, 0x0CFF, Script.Kannada), (0x0D00, 0x0D7F, Script.Malayalam),
        (0x0D80, 0x0DFF, Script.Sinhala), (0x0E00, 0x0E7F, Script.Thai), (0x0E80, 0x0EFF, Script.Lao), (0x1000, 0x109F, Script.Myanmar),
        (0x10A0, 0x10FF, Script.Georgian), (0x1100, 0x11FF, Script.Hangul), (0x3130, 0x318F, Script.Hangul), (0xAC00, 0xD7FF, Script.Hangul),
        (0x1200, 0x139F, Script.Ethiopic), (0x1780, 0x17FF, Script.Khmer), (0x3041, 0x309F, Script.Hiragana), (0x30A1, 0x30FA, Script.Katakana),
        (0x30FD, 0x30FF, Script.Katakana), (0xFF66, 0xFF9D, Script.Katakana), (0x2E80, 0x2FDF, Script.Han), (0x3005, 0x3007, Script.Han),
        (0x3400, 0x4DBF, Script.Han), (0x4E00, 0x9FFF, Script.Han), (0xF900, 0xFAFF, Script.Han), (0x20000, 0x323AF, Script.Han),
    ];

    private static readonly string[] Tags =
        "Zyyy Zinh Latn Grek Cyrl Armn Hebr Arab Deva Beng Guru Gujr Taml Telu Knda Mlym Sinh Thai Laoo Mymr Geor Hang Ethi Khmr Hira Kana Hani".Split(' ');

    /// <summary>The ISO 15924 tag of a script.</summary>
    public static string Tag(Script script) => Tags[(int)script];

    /// <summary>The script of a code point.</summary>
    public static Script ScriptOf(int codePoint)
    {
        if (codePoint is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or 0xAA or 0xBA) return Script.Latin;
        if (codePoint < 0xC0 || codePoint is 0xD7 or 0xF7 or 0x060C or 0x061B or 0x061F or 0x0640) return Script.Common;
        if (codePoint is (>= 0xC0 and <= 0x24F) or (>= 0x1E00 and <= 0x1EFF) or (>= 0x250 and <= 0x2AF)) return Script.Latin;
        UnicodeCategory category = CharUnicodeInfo.GetUnicodeCategory(codePoint);
        foreach ((int from, int to, Script script) in Blocks)
            if (codePoint >= from && codePoint <= to) return script;
        return category is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark ? Script.Inherited : Script.Common;
    }

    /// <summary>The script of each code unit, where what is common or inherited takes the script before it, or else the one after it.</summary>
    public static Script[] Resolve(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Script[] scripts = new Script[text.Length];
        Script last = Script.Common;
        for (int i = 0; i < text.Length;)
        {
            Rune.DecodeFromUtf16(text.AsSpan(i), out Rune rune, out int length);
            Script script = ScriptOf(rune.Value);
            if (script is Script.Common or Script.Inherited) script = last;
            else last = script;
            scripts.AsSpan(i, length).Fill(script);
            i += length;
        }

        int first = Array.FindIndex(scripts, s => s != Script.Common);
        if (first > 0) scripts.AsSpan(0, first).Fill(scripts[first]);
        return scripts;
    }
}
