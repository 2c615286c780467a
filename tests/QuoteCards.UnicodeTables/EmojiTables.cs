namespace QuoteCards.UnicodeTables;

/// <summary>The emoji properties of UTS #51, a bit each.</summary>
internal static class EmojiTables
{
    private static readonly string[] Properties = ["Emoji", "Emoji_Presentation", "Extended_Pictographic", "Emoji_Modifier", "Emoji_Modifier_Base"];

    public static void Write(UnicodeDatabase data, SourceFolder source)
    {
        byte[] values = new byte[0x110000];
        for (int bit = 0; bit < Properties.Length; bit++)
        {
            bool[] set = data.Set("emoji/emoji-data.txt", Properties[bit]);
            for (int c = 0; c < values.Length; c++) if (set[c]) values[c] |= (byte)(1 << bit);
        }

        source.Table("EmojiTable", $"Bits, from the lowest: {string.Join(", ", Properties)}.", values);
    }
}
