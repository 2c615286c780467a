using QuoteCards.Cli.Configuration;
using QuoteCards.Episodes;
using QuoteCards.Overrides;

namespace QuoteCards.Cli.Checking;

/// <summary>The people behind the labels of a transcript.</summary>
internal static class LabelNames
{
    /// <summary>A label is mapped by the corrections of its episode, else by its own key in the configuration, else as an alias of a person; case does not matter.</summary>
    public static Dictionary<string, string> Of(Settings settings, EpisodeOverrides? overrides)
    {
        Dictionary<string, string> labels = new(settings.SpeakerLabels, StringComparer.OrdinalIgnoreCase);
        if (overrides is not null)
            foreach ((string label, string name) in overrides.Labels) labels[label] = name;
        foreach (Speaker person in settings.Speakers)
            foreach (string alias in person.Aliases ?? []) labels.TryAdd(alias, person.Name);
        return labels;
    }
}
