using System.Globalization;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Speakers;

/// <summary>Who is probably behind a machine's label.</summary>
/// <param name="Label">As the transcript spells it.</param>
/// <param name="Name">The person.</param>
/// <param name="For">Quotes that the notes give to this person and that this label says.</param>
/// <param name="Against">Quotes that this label says and the notes give to somebody else.</param>
public sealed record SpeakerProposal(string Label, string Name, IReadOnlyList<QuoteId> For, IReadOnlyList<QuoteId> Against)
{
    internal Diagnostic Tell(Place place) => Diagnostic.Warning(
        "speaker-proposed",
        string.Create(CultureInfo.InvariantCulture, $"{Label} is probably {Name}: the notes give {For.Count} of its {For.Count + Against.Count} quotes to {Name}"),
        place,
        $"\"speakerLabels\": {{ \"{Label}\": \"{Name}\" }} in quotecards.json, or quotecards check --fix");
}
