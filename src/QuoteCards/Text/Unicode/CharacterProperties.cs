namespace QuoteCards.Text.Unicode;

/// <summary>Properties of single characters, from the tables of the Unicode version that those name. What is no code point has none.</summary>
public static class CharacterProperties
{
    /// <summary>Drawn in colour unless asked otherwise (UTS #51, Emoji_Presentation).</summary>
    public static bool IsEmojiPresentation(int codePoint) => Has(codePoint, 1 << 1);

    /// <summary>May be drawn as an emoji (UTS #51, Emoji); digits, # and * are among them, for keycaps.</summary>
    public static bool IsEmoji(int codePoint) => Has(codePoint, 1 << 0);

    /// <summary>May begin or continue an emoji sequence, now or in a later version (UTS #51, Extended_Pictographic).</summary>
    public static bool IsExtendedPictographic(int codePoint) => Has(codePoint, 1 << 2);

    /// <summary>One of the five skin tones (UTS #51, Emoji_Modifier).</summary>
    public static bool IsEmojiModifier(int codePoint) => Has(codePoint, 1 << 3);

    private static bool Has(int codePoint, int property) => (uint)codePoint <= 0x10FFFF && (EmojiTable.Of(codePoint) & property) != 0;
}
