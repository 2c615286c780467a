namespace QuoteCards.Transcripts.Formats;

/// <summary>
/// Unrolls captions that scroll: live and automatic captioning shows the line before once more above each new one, so that every word stands in the file twice or three times.
/// </summary>
internal static class RollingCaptions
{
    // A refrain repeats a line now and then; a file that rolls does so in every other caption.
    private const double Share = 0.25;
    private const int Fewest = 3;

    /// <summary>Takes the lines away that the caption before has shown, where a quarter of all captions begin with such a line.</summary>
    /// <param name="captions">The lines of each caption; they are changed.</param>
    /// <param name="plain">A line as it is seen, without tags.</param>
    public static void Unroll(IReadOnlyList<List<string>> captions, Func<string, string> plain)
    {
        List<string[]> seen = [.. captions.Select(c => c.Select(l => plain(l).Trim()).ToArray())];
        int rolled = 0;
        for (int i = 1; i < captions.Count; i++)
            if (Repeated(seen, i) > 0) rolled++;
        if (rolled < Fewest || rolled < Share * captions.Count) return;
        for (int i = 1; i < captions.Count; i++) captions[i].RemoveRange(0, Repeated(seen, i));
    }

    // How many lines at the head of a caption the one before it ends with.
    private static int Repeated(List<string[]> seen, int i)
    {
        string[] now = seen[i], before = [.. seen[i - 1].Where(l => l.Length > 0)];
        if (before.Length == 0 || Array.IndexOf(now, before[^1]) < 0) return 0;
        int repeated = 0;
        for (int n = 1; n <= now.Length; n++)
        {
            string[] head = [.. now[..n].Where(l => l.Length > 0)];
            if (head.Length > 0 && head.Length <= before.Length && head.AsSpan().SequenceEqual(before.AsSpan(before.Length - head.Length))) repeated = n;
        }

        return repeated;
    }
}
