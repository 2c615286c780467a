using QuoteCards.Episodes;

namespace QuoteCards.Transcripts;

/// <summary>What was said in one episode, in the order of the file.</summary>
public sealed record Transcript
{
    /// <summary>The file it was read from as the user named it, or null.</summary>
    public string? Source { get; init; }

    /// <summary>The format it was read as; never <see cref="TranscriptFormat.Auto"/>.</summary>
    public TranscriptFormat Format { get; init; }

    /// <summary>BCP 47 tag that the file gives, or null.</summary>
    public string? Language { get; init; }

    /// <summary>At least one, in the order of the file.</summary>
    public required IReadOnlyList<Utterance> Utterances { get; init; }

    /// <summary>The speakers' labels as the file spells them, each once, in the order in which they first speak.</summary>
    public IReadOnlyList<string> Speakers => [.. Utterances.Select(u => u.Speaker).OfType<string>().Distinct(StringComparer.Ordinal)];

    /// <summary>The latest time in the file, or null when it gives none.</summary>
    public Timestamp? End
    {
        get
        {
            Timestamp? latest = null;
            foreach (Utterance u in Utterances)
                if ((u.End ?? u.Start) is { } at && (latest is null || at > latest)) latest = at;
            return latest;
        }
    }

    /// <summary>The same words under other names: each label that <paramref name="names"/> knows becomes the name it gives.</summary>
    public Transcript WithSpeakers(IReadOnlyDictionary<string, string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return this with { Utterances = [.. Utterances.Select(u => u.Speaker is { } s && names.TryGetValue(s, out string? name) ? u with { Speaker = name } : u)] };
    }
}
