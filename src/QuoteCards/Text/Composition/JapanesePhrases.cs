namespace QuoteCards.Text.Composition;

/// <summary>
/// Where a Japanese line would rather end: between phrases (bunsetsu), which close with particles and endings in hiragana and mostly open with an ideograph, a katakana
/// word or one of a few everyday words in hiragana. Told from the letters alone, so a phrase may be missed; display lines set this way are what CSS Text 4 calls
/// <c>word-break: auto-phrase</c>.
/// </summary>
internal static class JapanesePhrases
{
    private const double Phrase = -1, Likely = 3, InsidePhrase = 24, InsideWord = 30;

    private const string Particles = "はがをにでともへのや";

    // Words in hiragana that open a phrase.
    private static readonly string[] Openers =
        ("この その あの どの これ それ あれ どれ ここ そこ こと もの とき ため ところ だれ なに なぜ いつ どこ どう すべて みんな みな わたし あなた おなじ おもしろ すばらし いちばん とても もっと もう まだ また さらに "
            + "しかし そして だから けれど でも もし たぶん きっと いつも ある いる する なる できる いう ない ひと ほんとう うれし たのし よい いい").Split(' ');

    /// <summary>The cost of ending a line between two letters of a Japanese text, one of them kana.</summary>
    public static double At(string text, int at)
    {
        char before = text[at - 1], after = text[at];
        bool kanaBefore = IsHiragana(before), kanaAfter = IsHiragana(after);
        if (!kanaBefore) return kanaAfter ? InsideWord : Likely;
        if (!kanaAfter) return before is 'お' or 'ご' && (at < 2 || !IsHiragana(text[at - 2])) ? InsideWord : Phrase;
        foreach (string opener in Openers)
            if (string.CompareOrdinal(text, at, opener, 0, opener.Length) == 0 && (Particles.Contains(before, StringComparison.Ordinal) || opener.Length > 2)) return opener is "ある" or "いる" or "する" or "なる" or "いう" or "ない" ? Likely : Phrase;
        if (before == 'を') return Phrase;
        bool particle = Particles.Contains(before, StringComparison.Ordinal) && at >= 2 && !IsHiragana(text[at - 2]) && !Particles.Contains(after, StringComparison.Ordinal);
        return particle ? Likely : InsidePhrase;
    }

    private static bool IsHiragana(char c) => c is >= '\u3041' and <= '\u309F';
}
