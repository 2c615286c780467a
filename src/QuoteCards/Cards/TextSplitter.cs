namespace QuoteCards.Cards;

/// <summary>Cuts a long quote into parts: at sentences, else at clauses, else at words.</summary>
internal static class TextSplitter
{
    /// <summary>The text in <paramref name="count"/> parts of about one length; null when there are not enough places to cut.</summary>
    public static IReadOnlyList<string>? Cut(string text, int count)
    {
        List<string> parts = [];
        int from = 0;
        for (int part = 1; part < count; part++)
        {
            int rest = text.Length - from, ideal = from + (rest / (count - part + 1));
            int at = Best(text, from, ideal, rest / (count - part + 1));
            if (at <= from || at >= text.Length) return null;
            parts.Add(text[from..at].Trim());
            from = at;
        }

        parts.Add(text[from..].Trim());
        return parts.TrueForAll(p => p.Length > 0) ? parts : null;
    }

    private static int Best(string text, int from, int ideal, int length)
    {
        int best = -1;
        double least = double.MaxValue;
        for (int at = from + 1; at < text.Length; at++)
        {
            if (Rank(text, at) is not { } rank) continue;
            double cost = ((double)Math.Abs(at - ideal) / Math.Max(1, length)) + rank;
            if (cost < least) (best, least) = (at, cost);
        }

        return best;
    }

    private static double? Rank(string text, int at)
    {
        char before = text[at - 1];
        if (before is '。' or '！' or '？') return 0;
        if (before is '、' or '，') return 0.3;
        if (before is not (' ' or '\n')) return null;
        char last = at >= 2 ? text[at - 2] : ' ';
        return last switch
        {
            '.' or '!' or '?' or '…' or '؟' or '۔' or '।' => 0,
            ',' or ';' or ':' or '—' or '–' or '،' => 0.3,
            _ => 0.6,
        };
    }
}
