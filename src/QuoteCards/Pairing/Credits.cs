namespace QuoteCards.Pairing;

/// <summary>Tells the labels before works of others: "Photo:", "Music:", "Read:".</summary>
internal static class Credits
{
    private static readonly HashSet<string> Labels = new(
        ("photo photos photograph image images picture illustration artwork art cover music song songs track album theme intro outro book books article paper essay film movie read watch listen source via credit credits courtesy link reference further see also title subject " +
         "foto fotos bild musik lied buch artikel quelle titel photographie musique chanson livre titre música canción libro artículo fuente título musica canzone libro fonte titolo фото музыка песня книга источник 写真 音楽 曲 書籍 图片 音乐 歌曲 书").Split(' '), StringComparer.OrdinalIgnoreCase);

    /// <summary>True for a line's beginning such as <c>Photo:</c>.</summary>
    public static bool IsLabel(string head) => head is [.., ':' or '：'] && head.Trim(' ', ':', '：', '*', '_', '-', '(').Split(' ') is { Length: <= 3 } words && words.All(w => Labels.Contains(w) || w.Length <= 3) && Labels.Contains(words[0]);
}
