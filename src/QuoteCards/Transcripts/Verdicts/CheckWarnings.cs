using System.Globalization;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Transcripts.Verdicts;

/// <summary>Tells what a check found wrong with a quote, at the quote's own line.</summary>
internal static class CheckWarnings
{
    // Below this share nothing of the nearest passage would be recognised.
    private const double Recognisable = 0.25;

    public static IEnumerable<Diagnostic> Of(Quote quote, QuoteCheck check, bool telltime)
    {
        Evidence text = quote.Provenance.Text;
        string words = $"\"{QuoteExcerpt.Of(quote.Text)}\"";
        if (quote.Accepted) yield break;
        if (check.Found is not { } found)
        {
            yield return Diagnostic.Warning(CheckCodes.NotFound, $"{words} is not in the transcript", text.Place, check.Nearest is { } near && check.Similarity >= Recognisable ? $"the nearest is {At(near)}: \"{QuoteExcerpt.Of(near.Text, 160)}\"" : null);
            yield break;
        }

        if (check.Verdict == Verdict.Differs) yield return Diagnostic.Warning(CheckCodes.Words, $"{words} is not what was said: {QuoteExcerpt.Of(DiffText.Changes(check.Diff), 200)}", text.Place, At(found));
        if (check.SpeakerVerdict == SpeakerVerdict.Differs)
            yield return Diagnostic.Warning(CheckCodes.Speaker, $"{words} is given to {quote.Speaker!.Name}; the transcript gives it to {found.Speaker}", Or(quote.Provenance.Speaker.Place, text.Place), At(found));
        if (check.SpeakerVerdict == SpeakerVerdict.TurnBoundary)
            yield return Diagnostic.Warning(CheckCodes.Turns, $"{words} runs over a change of speaker: {string.Join(", then ", found.Speakers)}", Or(quote.Provenance.Speaker.Place, text.Place), At(found));
        if (telltime && check.TimeVerdict == TimeVerdict.Off)
            yield return Diagnostic.Warning(CheckCodes.Time, string.Create(CultureInfo.InvariantCulture, $"{words} is at {quote.Time}; it is said at {found.Start}, {check.TimeWord}"), Or(quote.Provenance.Time.Place, text.Place), At(found));
    }

    private static string At(FoundPassage found) => string.Create(CultureInfo.InvariantCulture, $"cue {found.Cue}{(found.Start is { } at ? $", {at}" : "")}");

    private static Place Or(Place place, Place otherwise) => place == Place.None ? otherwise : place;
}
