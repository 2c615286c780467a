using System.Globalization;
using System.Text;

namespace QuoteCards.Episodes;

/// <summary>What a quote is called: eight characters from a hash of its normalised words, or a name that structured input brought.</summary>
public readonly record struct QuoteId(string Value)
{
    // Crockford's base 32: no i, l, o, u, so that an ID read aloud or retyped stays itself.
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>The ID of these words: 40 bits of SHA-256 over <see cref="Normalise"/>, as eight characters.</summary>
    public static QuoteId Of(string words)
    {
        Span<byte> hash = stackalloc byte[Sha256.Length];
        Sha256.Of(System.Text.Encoding.UTF8.GetBytes(Normalise(words)), hash);
        ulong bits = 0;
        for (int i = 0; i < 5; i++) bits = (bits << 8) | hash[i];
        return new QuoteId(string.Create(8, bits, static (span, b) =>
        {
            for (int i = 7; i >= 0; i--, b >>= 5) span[i] = Alphabet[(int)(b & 31)];
        }));
    }

    /// <summary>Lower-case words joined by one space, with marks, dashes and punctuation gone: two spellings of one quote give one text.</summary>
    public static string Normalise(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        StringBuilder made = new(words.Length);
        bool gap = false;
        Span<char> two = stackalloc char[2];
        foreach (Rune rune in words.EnumerateRunes())
        {
            if (rune.Value is '\'' or '\u2019' or '\u2018' or 0x02BC) continue;
            bool word = Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.OtherSymbol or UnicodeCategory.CurrencySymbol;
            if (!word) { gap = made.Length > 0; continue; }
            if (gap) made.Append(' ');
            gap = false;
            Rune lower = Rune.ToLowerInvariant(rune);
            made.Append(two[..lower.EncodeToUtf16(two)]);
        }

        return made.ToString();
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
