namespace QuoteCards.Pairing;

/// <summary>Finds the quotation marks of a line.</summary>
internal static class MarkScan
{
    /// <summary>True when a text begins with an opening mark.</summary>
    public static bool Opens(string text) => text.Length > 1 && ClosingOf(text[0]) is not null && Opens(text, 0, atStart: true);

    /// <summary>True when a text has an opening mark anywhere but an apostrophe.</summary>
    public static bool Has(string text)
    {
        for (int i = 0; i < text.Length; i++)
            if (ClosingOf(text[i]) is not null && Opens(text, i, atStart: false)) return true;
        return false;
    }

    /// <summary>The stretches in marks, in order, not touching. One pass over the line.</summary>
    public static List<MarkedSpan> Spans(string text)
    {
        List<MarkedSpan> spans = [];
        bool start = true;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (ClosingOf(c) is { } closing && Opens(text, i, start))
            {
                int close = Close(text, i, closing);
                if (close < 0 && c is '\'' or '`') continue;
                spans.Add(new MarkedSpan(i, close < 0 ? text.Length : close, close >= 0));
                if (close < 0) break;
                i = close;
            }

            // A straight apostrophe and a backtick are marks only at the start and right behind a time, a name or a dash.
            start = start && char.IsWhiteSpace(c) || c is ':' or '：' or '—' or '–' or '|' or ']' or ')' || (c == ' ' && i > 0 && text[i - 1] is ':' or '：' or '—' or '–' or '-' or '|' or ']' or ')');
        }

        return spans;
    }

    private static string? ClosingOf(char open) => open switch
    {
        '"' or '“' or '”' => "\"”",
        '„' or '‟' => "“”\"",
        '«' => "»",
        '»' => "«»",
        '‹' => "›",
        '›' => "‹",
        '「' => "」",
        '『' => "』",
        '‘' => "’",
        '‚' => "‘’",
        '\'' => "'",
        '`' => "`´'",
        _ => null,
    };

    private static bool Opens(string text, int i, bool atStart)
    {
        char c = text[i];
        if (i + 1 >= text.Length) return false;
        if (c is '「' or '『') return true;
        if (c is '\'' or '`' && !atStart) return false;
        if (c is '\'' && char.IsDigit(text[i + 1])) return false;
        bool french = c is '«' && text[i + 1] is ' ' or '\u202F';
        if (char.IsWhiteSpace(text[i + 1]) && !french) return false;
        return i == 0 || char.IsWhiteSpace(text[i - 1]) || "([{（*_=—–-:：,|>~/\"“«„‘'".Contains(text[i - 1], StringComparison.Ordinal) || text[i - 1] >= '\u2E80';
    }

    // The mark that closes the one at an index; the last one that could when they do not balance; -1 when there is none.
    private static int Close(string text, int open, string closing)
    {
        char mark = text[open];
        bool same = closing.Contains(mark, StringComparison.Ordinal);
        int depth = 1, last = -1, left = mark == '"' ? text.AsSpan(open + 1).Count('"') : 0;
        for (int i = open + 1; i < text.Length; i++)
        {
            char c = text[i];
            if ((c == mark && Inner(text, i, same)) || (mark is '"' or '“' && c is '"' or '“' && c != mark && Inner(text, i, true)))
            {
                depth++;
                if (c == '"') left--;
                continue;
            }

            if (!closing.Contains(c, StringComparison.Ordinal)) continue;
            if (c == '"') left--;
            if (!Closes(text, i, left)) continue;
            last = i;
            if (--depth == 0) return i;
        }

        return last;
    }

    private static bool Inner(string text, int i, bool same) =>
        i + 1 < text.Length && (!same || (char.IsLetterOrDigit(text[i + 1]) && (char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '—')));

    private static bool Closes(string text, int i, int left)
    {
        char c = text[i], before = text[i - 1];
        bool end = i + 1 >= text.Length;
        if (c is '’' or '\'' && !end && char.IsLetterOrDigit(text[i + 1])) return false;
        // The hosts’ idea: a plural's apostrophe, when another mark still comes.
        if (c is '’' or '\'' && before == 's' && i + 2 < text.Length && text[i + 1] == ' ' && char.IsLower(text[i + 2]) && text.IndexOf(c, i + 1) > 0) return false;
        // 6" wide: inches, when the marks that are left would not pair up.
        if (c == '"' && char.IsDigit(before) && left > 0 && left % 2 == 1 && !end && text[i + 1] is ' ' or ',') return false;
        return true;
    }
}
