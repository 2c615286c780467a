namespace QuoteCards.Transcripts.Formats;

/// <summary>
/// The names that stand before colons in one file. One word before a colon is a name when it does so twice, or opens the file;
/// two capitalised words are one at once. Anything else stays what it may be, a sentence.
/// </summary>
internal sealed class SpeakerPrefixes
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);
    private string? first;

    /// <summary>Reads every line once, to count.</summary>
    public SpeakerPrefixes(IEnumerable<string> lines)
    {
        bool opened = false;
        foreach (string line in lines)
        {
            if (SpeakerPrefix.TryRead(line, out string name, out _))
            {
                seen[name] = seen.GetValueOrDefault(name) + 1;
                if (!opened) first = name;
            }

            opened |= !string.IsNullOrWhiteSpace(line);
        }
    }

    /// <summary>The name before the colon of this line and the rest, or false.</summary>
    public bool TryRead(string line, out string name, out string rest) =>
        SpeakerPrefix.TryRead(line, out name, out rest) && (name == first || seen[name] > 1 || name.Contains(' ', StringComparison.Ordinal) || name.Contains('_', StringComparison.Ordinal));

    /// <summary>A caption's lines, parted where a line names its speaker.</summary>
    public List<SpokenPart> Split(IReadOnlyList<string> lines)
    {
        List<SpokenPart> parts = [];
        foreach (string line in lines)
        {
            if (TryRead(line, out string name, out string rest)) parts.Add(new SpokenPart(name, rest));
            else if (parts.Count == 0) parts.Add(new SpokenPart(null, line));
            else parts[^1] = parts[^1] with { Text = $"{parts[^1].Text} {line}" };
        }

        return parts;
    }
}
