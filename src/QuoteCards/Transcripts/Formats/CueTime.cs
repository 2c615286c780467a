using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Formats;

/// <summary>One time of a caption: <c>[h…:]mm:ss[.,]f…</c>, more tolerant than either standard.</summary>
internal static class CueTime
{
    /// <summary>The whole of <paramref name="text"/> as a time. False when it is none, or 100 hours or more.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out Timestamp at)
    {
        at = default;
        long seconds = 0, part = 0;
        int parts = 1, digits = 0, i = 0;
        for (; i < text.Length && text[i] is not ('.' or ','); i++)
        {
            if (char.IsAsciiDigit(text[i]) && ++digits <= 4) part = (part * 10) + text[i] - '0';
            else if (text[i] == ':' && digits > 0 && ++parts <= 3 && (parts == 2 || part < 60)) (seconds, part, digits) = ((seconds + part) * 60, 0, 0);
            else return false;
        }

        if (parts < 2 || digits != 2 || part > 59) return false;
        return Fraction(text[i..], out double rest) && Timestamp.TryFromSeconds(seconds + part + rest, out at);
    }

    private static bool Fraction(ReadOnlySpan<char> text, out double rest)
    {
        rest = 0;
        if (text.Length == 0) return true;
        if (text.Length == 1) return false;
        double scale = 0.1;
        foreach (char c in text[1..])
        {
            if (!char.IsAsciiDigit(c)) return false;
            rest += (c - '0') * scale;
            scale /= 10;
        }

        return true;
    }
}
