using System.Globalization;
using System.Text;

namespace QuoteCards.Diagnostics;

/// <summary>Text from documents made safe to print: no control characters, no terminal escapes, no direction overrides.</summary>
public static class SafeText
{
    /// <summary>The text on one line: line ends and tabs become spaces, other control and override characters go.</summary>
    public static string OneLine(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? made = null;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            char? keep = c is '\n' or '\r' or '\t' or '\u2028' or '\u2029' ? ' ' : IsUnsafe(c) ? null : c;
            if (keep != c && made is null) made = new StringBuilder(text, 0, i, text.Length);
            if (keep is char k) made?.Append(k);
        }

        return made?.ToString() ?? text;
    }

    /// <summary>True for C0 and C1 controls and the explicit bidirectional controls (UAX #9, section 2), which could hide or reorder words.</summary>
    public static bool IsUnsafe(char c) =>
        (char.IsControl(c) && c is not ('\n' or '\r' or '\t'))
        || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF'
        || (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherNotAssigned && c >= '\uFFF0');
}
