namespace QuoteCards.Notes;

/// <summary>A text is not YAML. It never leaves the library.</summary>
internal sealed class YamlTreeException(string message, int line, IReadOnlyList<(string Key, YamlTree Value)> readBefore, Exception inner) : Exception(message, inner)
{
    /// <summary>Where, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>What was read before that place.</summary>
    public IReadOnlyList<(string Key, YamlTree Value)> ReadBefore { get; } = readBefore;
}
