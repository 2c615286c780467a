using System.Text;
using QuoteCards.Fonts;
using QuoteCards.Text.Unicode;

namespace QuoteCards.Text.Shaping;

/// <summary>Cuts a text into runs of one face, script and direction; never inside a grapheme cluster.</summary>
internal sealed class Itemizer(FontCatalog fonts)
{
    /// <summary>The runs of a text in logical order.</summary>
    /// <param name="text">The text.</param>
    /// <param name="style">The face to try first, and the language.</param>
    /// <param name="levels">Embedding level of each code unit.</param>
    /// <param name="missing">Takes the code points that no font draws.</param>
    public List<TextRun> Cut(string text, TextStyle style, ReadOnlySpan<byte> levels, List<int> missing)
    {
        if (PlainLatin.Cut(text, style, levels) is { } plain) return plain;
        Script[] scripts = Scripts.Resolve(text);
        List<TextRun> runs = [];
        FontFace? last = null, lastWanted = null;
        for (int i = 0; i < text.Length;)
        {
            int end = GraphemeClusters.Next(text, i);
            ReadOnlySpan<char> cluster = text.AsSpan(i, end - i);
            string script = Scripts.Tag(scripts[i]);
            FontFace wanted = style.FaceAt(i);
            if (!ReferenceEquals(wanted, lastWanted)) (last, lastWanted) = (null, wanted);
            FontFace face = Choose(cluster, script, style, wanted, last, missing);
            if (!IsCommon(cluster)) last = face;
            if (runs.Count > 0 && runs[^1] is var r && ReferenceEquals(r.Face, face) && r.Script == script && r.Level == levels[i])
                runs[^1] = r with { End = end };
            else
                runs.Add(new TextRun(i, end, face, script, levels[i]));
            i = end;
        }

        return runs;
    }

    private FontFace Choose(ReadOnlySpan<char> cluster, string script, TextStyle style, FontFace wanted, FontFace? last, List<int> missing)
    {
        if (WantsEmoji(cluster))
            foreach (FontFace face in fonts.Emoji)
                if (HasAll(face, cluster)) return face;

        // A space or a comma belongs to the script around it: an Arabic line keeps its own full stop and digits.
        if (IsCommon(cluster) && last is not null && HasAll(last, cluster) && !fonts.Emoji.Contains(last)) return last;
        if (IsCommon(cluster) && last is null && script is not ("Latn" or "Zyyy"))
            foreach (FontFace face in fonts.Fallback(script, style.Language, wanted.Mood, wanted.Weight))
                if (HasAll(face, cluster) && !SpeaksScript(wanted, script)) return face;
        if (HasAll(wanted, cluster)) return wanted;
        foreach (FontFace face in fonts.Fallback(script, style.Language, wanted.Mood, wanted.Weight))
            if (HasAll(face, cluster)) return face;
        foreach (FontFace face in fonts.All)
            if (HasAll(face, cluster)) return face;

        foreach (Rune rune in cluster.EnumerateRunes())
            if (!IsInvisible(rune.Value)) missing.Add(rune.Value);
        return wanted;
    }

    private static bool SpeaksScript(FontFace face, string script) => script switch
    {
        "Arab" => face.Has(0x0628),
        "Hebr" => face.Has(0x05D0),
        "Cyrl" => face.Has(0x0434),
        "Grek" => face.Has(0x03B1),
        "Hani" or "Hira" or "Kana" => face.Has(0x4E00),
        "Hang" => face.Has(0xAC00),
        _ => false,
    };

    private static bool WantsEmoji(ReadOnlySpan<char> cluster)
    {
        bool text = cluster.Contains('\uFE0E'), emoji = cluster.Contains('\uFE0F');
        if (text) return false;
        if (emoji) return true;
        foreach (Rune rune in cluster.EnumerateRunes())
            if (CharacterProperties.IsEmojiPresentation(rune.Value)) return true;
        return false;
    }

    private static bool IsCommon(ReadOnlySpan<char> cluster)
    {
        Rune.DecodeFromUtf16(cluster, out Rune first, out _);
        return Scripts.ScriptOf(first.Value) is Script.Common or Script.Inherited;
    }

    private static bool HasAll(FontFace face, ReadOnlySpan<char> cluster)
    {
        foreach (Rune rune in cluster.EnumerateRunes())
            if (!IsInvisible(rune.Value) && !face.Has(rune.Value)) return false;
        return true;
    }

    // Joiners, variation selectors, direction marks and line ends draw nothing themselves.
    private static bool IsInvisible(int c) =>
        c is 0x200B or 0x200C or 0x200D or 0x200E or 0x200F or 0x2060 or 0x00AD or 0xFEFF or 0x061C or '\n' or '\r' or '\t' or 0x2028 or 0x2029
            or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0xE0020 and <= 0xE007F) or (>= 0x2066 and <= 0x2069) or (>= 0x202A and <= 0x202E);
}
