using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>The full names that stand in the title and in the prose of the notes, by their last word: "the cellist Daniel Abebe", and then "Abebe says".</summary>
internal sealed class Surnames
{
    private readonly Dictionary<string, string?> _full = new(StringComparer.Ordinal);

    public Surnames(IEnumerable<NoteBlock> blocks)
    {
        foreach (string name in EpisodeHead.Possible(blocks))
            foreach (string word in name.Split(' ')) Put(word, name);
        foreach (NoteBlock block in blocks.Where(b => b.Kind != BlockKind.Heading)) Find(block.Text);
    }

    /// <summary>The one full name that ends with this word; null when there is none or when there are several.</summary>
    public string? Full(string name) => name.Contains(' ', StringComparison.Ordinal) ? null : _full.GetValueOrDefault(name);

    // Only inside a sentence, behind a word in lower case or a comma: there a capital means a name.
    private void Find(string text)
    {
        for (int at = text.IndexOf(' ', StringComparison.Ordinal); at > 0 && at + 1 < text.Length; at = text.IndexOf(' ', at + 1))
        {
            if (!char.IsUpper(text[at + 1]) || !(char.IsLower(text[at - 1]) || text[at - 1] == ',') || !BehindSmallWord(text, at)) continue;
            if (NameScan.AtStart(text[(at + 1)..Math.Min(text.Length, at + 80)], out int length) is not { } name || length == 0) continue;
            string[] words = name.Split(' ');
            if (words.Length is < 2 or > 4 || words[^1].Length < 3 || WordLists.Titles.Contains(words[^1])) continue;
            Put(words[^1], name);
            at = Math.Min(text.Length - 1, at + length);
        }
    }

    private void Put(string word, string name) => _full[word] = _full.TryGetValue(word, out string? other) && other != name ? null : name;

    private static bool BehindSmallWord(string text, int space)
    {
        int start = space - 1;
        while (start > 0 && space - start < 30 && text[start - 1] != ' ') start--;
        return char.IsLower(text[start]) || text[space - 1] == ',';
    }
}
