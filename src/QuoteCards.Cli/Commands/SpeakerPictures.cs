using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Rendering;

namespace QuoteCards.Cli.Commands;

/// <summary>Checks the pictures of speakers before a batch; a card whose picture cannot be used shows initials instead.</summary>
internal static class SpeakerPictures
{
    /// <summary>The episodes without pictures that cannot be used, each told once as a warning.</summary>
    public static List<Episode> Check(List<Episode> episodes, Report report)
    {
        HashSet<string> bad = new(StringComparer.Ordinal);
        foreach (string picture in episodes.SelectMany(e => e.Quotes).Select(q => q.Speaker?.Picture).OfType<string>().Distinct())
            if (PictureFile.Check(picture) is { } problem)
            {
                bad.Add(picture);
                report.Found.Add(problem with { Severity = Severity.Warning });
            }

        return bad.Count == 0 ? episodes : [.. episodes.Select(e => e with { Quotes = [.. e.Quotes.Select(q => q.Speaker?.Picture is { } p && bad.Contains(p) ? q with { Speaker = q.Speaker with { Picture = null } } : q)] })];
    }
}
