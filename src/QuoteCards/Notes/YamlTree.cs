using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace QuoteCards.Notes;

/// <summary>A value of YAML: a text, a list or a map, read from the parser's events to a fixed depth.</summary>
/// <remarks>An alias is resolved only when it means a text, so that no document can grow by aliases; deeper values are passed over, so that none can exhaust the stack.</remarks>
internal sealed record YamlTree
{
    // A list of people, each a map, each with a list of aliases.
    private const int Deepest = 4;

    /// <summary>The text of a scalar; null for a list, a map and YAML's null.</summary>
    public string? Text { get; init; }

    /// <summary>The line in the text that was read, from 1.</summary>
    public int Line { get; init; }

    /// <summary>The line of the key in front of it, from 1; 0 for what has none.</summary>
    public int KeyLine { get; init; }

    /// <summary>The items of a list.</summary>
    public List<YamlTree> Items { get; } = [];

    /// <summary>The entries of a map, in order.</summary>
    public List<(string Key, YamlTree Value)> Entries { get; } = [];

    /// <summary>The value of a key, whatever its case; null when there is none.</summary>
    public YamlTree? this[string key] => Entries.FirstOrDefault(e => e.Key.Equals(key, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The entries of the map at the top.</summary>
    /// <exception cref="YamlTreeException">The text is not YAML; it holds what was read before.</exception>
    public static List<(string Key, YamlTree Value)> Read(string yaml)
    {
        YamlTree root = new();
        try
        {
            Parser parser = new(new StringReader(yaml));
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _)) return [];
            if (parser.TryConsume<MappingStart>(out _)) root.Map(parser, new Dictionary<string, string>(StringComparer.Ordinal), 1);
            return root.Entries;
        }
        catch (YamlException e)
        {
            throw new YamlTreeException(e.Message, (int)Math.Min(e.Start.Line, int.MaxValue), root.Entries, e);
        }
    }

    private void Map(Parser parser, Dictionary<string, string> anchors, int depth)
    {
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            YamlTree key = Next(parser, anchors, depth), value = Next(parser, anchors, depth);
            if (key.Text is { } name) Entries.Add((name, value with { KeyLine = key.Line }));
        }
    }

    private static YamlTree Next(Parser parser, Dictionary<string, string> anchors, int depth)
    {
        int line = (int)(parser.Current?.Start.Line ?? 0);
        if (parser.TryConsume<Scalar>(out Scalar? scalar))
        {
            if (!scalar.Anchor.IsEmpty) anchors[scalar.Anchor.Value] = scalar.Value;
            bool nothing = scalar.Style == ScalarStyle.Plain && scalar.Value is "" or "~" or "null";
            return new YamlTree { Text = nothing ? null : scalar.Value, Line = line };
        }

        if (parser.TryConsume<AnchorAlias>(out AnchorAlias? alias)) return new YamlTree { Text = anchors.GetValueOrDefault(alias.Value.Value), Line = line };
        YamlTree made = new() { Line = line };
        if (depth >= Deepest) parser.SkipThisAndNestedEvents();
        else if (parser.TryConsume<MappingStart>(out _)) made.Map(parser, anchors, depth + 1);
        else if (parser.TryConsume<SequenceStart>(out _))
            while (!parser.TryConsume<SequenceEnd>(out _)) made.Items.Add(Next(parser, anchors, depth + 1));
        else parser.SkipThisAndNestedEvents();
        return made;
    }
}
