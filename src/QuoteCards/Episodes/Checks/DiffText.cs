using System.Text;

namespace QuoteCards.Episodes.Checks;

/// <summary>A word diff as a line of text, in the marks that wdiff made common: <c>[-only the notes have it-]</c>, <c>{+only the transcript has it+}</c>.</summary>
public static class DiffText
{
    /// <summary>The whole quote with its changes marked.</summary>
    public static string Of(IReadOnlyList<WordChange> diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        return Join(diff);
    }

    /// <summary>Only what is changed, added or left out, each with the word before and after it.</summary>
    public static string Changes(IReadOnlyList<WordChange> diff)
    {
        ArgumentNullException.ThrowIfNull(diff);
        List<WordChange> shown = [];
        for (int i = 0; i < diff.Count; i++)
        {
            WordChange change = diff[i];
            if (IsWrong(change.Kind)) shown.Add(change);
            else if (Near(diff, i - 1) || Near(diff, i + 1)) shown.Add(change with { Kind = ChangeKind.Same, Quote = Ends(change.Quote, Near(diff, i - 1), Near(diff, i + 1)) });
        }

        return Join(shown);
    }

    /// <summary>True for what makes a quote differ; the other kinds may be told apart by a listener, but no reader is misled by them.</summary>
    public static bool IsWrong(ChangeKind kind) => kind is ChangeKind.Changed or ChangeKind.Added or ChangeKind.Removed;

    private static bool Near(IReadOnlyList<WordChange> diff, int i) => i >= 0 && i < diff.Count && IsWrong(diff[i].Kind);

    private static string Ends(string words, bool first, bool last)
    {
        string[] all = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (all.Length <= (first && last ? 5 : 2)) return words;
        return string.Join(' ', [.. first ? all[..2] : [], "…", .. last ? all[^2..] : []]);
    }

    private static string Join(IReadOnlyList<WordChange> diff)
    {
        StringBuilder made = new();
        foreach (WordChange change in diff)
        {
            string words = IsWrong(change.Kind) ? $"{Mark('-', change.Quote)}{(change.Quote.Length > 0 && change.Said.Length > 0 ? " " : "")}{Mark('+', change.Said)}" : Kept(change);
            if (words.Length == 0) continue;
            if (made.Length > 0) made.Append(' ');
            made.Append(words);
        }

        return made.ToString();
    }

    /// <summary>What is not wrong, as the notes have it.</summary>
    public static string Kept(WordChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.Kind != ChangeKind.Inserted || change.Quote.Length == 0 || change.Quote[0] == '[') return change.Quote;
        return change.Quote.Contains(']', StringComparison.Ordinal) ? $"[{change.Quote}" : $"[{change.Quote}]";
    }

    private static string Mark(char sign, string words) => words.Length == 0 ? "" : sign == '-' ? $"[-{words}-]" : $"{{+{words}+}}";
}
