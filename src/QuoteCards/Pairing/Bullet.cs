using System.Globalization;
using System.Text;

namespace QuoteCards.Pairing;

/// <summary>Takes the bullet or the number off a list item.</summary>
internal static class Bullet
{
    /// <summary>The line without bullets, numbers, pictures and emphasis in front.</summary>
    public static string Strip(string line)
    {
        string text = Unpictured(line.TrimStart(' ', '•', '·', '‣', '◦', '●', '▪', '■', '○', '–'));
        for (int n = 0; n < 4 && text is ['-' or '*' or '+' or '–' or '—', ' ', ..]; n++) text = text[2..].TrimStart();
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is > 0 and < 4 && digits + 1 < text.Length && text[digits] is '.' or ')' or '/' && text[digits + 1] == ' ') text = text[(digits + 2)..].TrimStart();
        return Unpictured(text).TrimStart('*', '_', '=');
    }

    /// <summary>True for a line that is only a bullet or a rule.</summary>
    public static bool IsAlone(string line) => line.Trim(' ', '-', '–', '—', '*', '•', '+').Length == 0;

    /// <summary>The line without the emoji, arrows and ticks in front of it. Notes of music stay: they tell lyrics.</summary>
    public static string Unpictured(string text)
    {
        int at = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool picture = Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol && rune.Value is not (0x266A or 0x266B or 0x266C or '©' or '®' or '°');
            // Arrows, and what joins and colours emoji (UTS #51, section 1.4).
            if (!picture && rune.Value is not ((>= 0x2190 and <= 0x21FF) or 0xFE0F or 0x200D or 0x20E3 or (>= 0x1F3FB and <= 0x1F3FF))) break;
            at += rune.Utf16SequenceLength;
        }

        return at > 0 && at < text.Length && text[at] == ' ' ? text[(at + 1)..].TrimStart() : text;
    }
}
