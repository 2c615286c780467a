using QuoteCards.Text.Unicode;

namespace QuoteCards.Text.Shaping;

/// <summary>The short way of <see cref="Itemizer"/> for what most texts are: Latin letters with their accents and marks, all in the face that is wanted.</summary>
internal static class PlainLatin
{
    // Up to here there are no marks, no joiners and no other script.
    private const char LastLatin = '\u024F';

    /// <summary>The runs, or null when the text needs the long way.</summary>
    public static List<TextRun>? Cut(string text, TextStyle style, ReadOnlySpan<byte> levels)
    {
        if (text.Length == 0 || levels.ContainsAnyExcept((byte)0)) return null;
        bool letters = false;
        int change = 0;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (!IsPlain(c) || !style.FaceAt(i).Has(c)) return null;
            letters |= Scripts.ScriptOf(c) == Script.Latin;
        }

        List<TextRun> runs = [];
        string script = letters ? "Latn" : "Zyyy";
        for (int i = 1; i <= text.Length; i++)
        {
            if (i < text.Length && ReferenceEquals(style.FaceAt(i), style.FaceAt(change))) continue;
            runs.Add(new TextRun(change, i, style.FaceAt(change), script, 0));
            change = i;
        }

        return runs;
    }

    private static bool IsPlain(char c) => c is (>= ' ' and <= LastLatin and not '\u00AD') or (>= '\u2010' and <= '\u2026') or '\u202F' or '\n';
}
