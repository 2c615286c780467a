using System.Globalization;
using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;
using QuoteCards.Transcripts.Audits;
using QuoteCards.Transcripts.Speakers;
using QuoteCards.Transcripts.Verdicts;

namespace QuoteCards.Transcripts.Corrections;

/// <summary>Says what of a checked episode the transcript knows better. What was not found, or two people said, no machine can put right.</summary>
public sealed class CorrectionFinder
{
    private readonly QuoteChecker checker;
    private readonly HashSet<QuoteId> shifted;
    private readonly FillIn fill;
    private readonly CheckOptions options;

    private CorrectionFinder(CheckReport report, Transcript transcript, CheckOptions options)
    {
        checker = new QuoteChecker(transcript, report.Episode.Speakers, options);
        shifted = [.. report.Offsets.SelectMany(o => o.Agree)];
        this.options = options;
        fill = new FillIn([.. report.Episode.Speakers, .. options.KnownSpeakers], []);
    }

    /// <summary>The corrections, quote by quote in the order of the episode: words, speaker, time. A time that a common shift puts right needs none of its own.</summary>
    /// <param name="report">What <see cref="TranscriptCheck"/> found.</param>
    /// <param name="transcript">The same transcript.</param>
    /// <param name="options">The same options.</param>
    public static IReadOnlyList<Correction> Find(CheckReport report, Transcript transcript, CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(options);
        CorrectionFinder finder = new(report, transcript, options);
        return [.. report.Episode.Quotes.Where(q => q.Check?.Found is not null).SelectMany(finder.Of)];
    }

    private IEnumerable<Correction> Of(Quote quote)
    {
        QuoteCheck check = quote.Check!;
        FoundPassage found = check.Found!;
        string where = string.Create(CultureInfo.InvariantCulture, $"{transcriptName(found)}, cue {found.Cue}{(found.Start is { } s ? $", {s}" : "")}");
        if (check.Verdict == Verdict.Differs && !quote.Accepted && checker.Correct(quote) is { } words)
            yield return new Correction(quote.Id, CorrectionField.Text, words, quote.Text, $"{where}: {found.Text}");
        bool named = quote.Provenance.Speaker.Rule == EvidenceRule.Transcript;
        if (named || (check.SpeakerVerdict == SpeakerVerdict.Differs && !quote.Accepted && found.Speaker is { } label && !SpeakerLabel.IsGeneric(label)))
            yield return new Correction(quote.Id, CorrectionField.Speaker, fill.Person(found.Speaker!).Name, named ? null : quote.Speaker?.Name, where);
        else if (!quote.Accepted && SpeakerSpelling.Of(quote, options.KnownSpeakers) is { } spelt)
            yield return new Correction(quote.Id, CorrectionField.Speaker, spelt, quote.Speaker!.Name, where);
        if (found.Start is { } at && (check.TimeVerdict == TimeVerdict.FilledIn || (check.TimeVerdict == TimeVerdict.Off && !shifted.Contains(quote.Id))))
            yield return new Correction(quote.Id, CorrectionField.Time, at.ToString(), check.TimeVerdict == TimeVerdict.FilledIn ? null : quote.Time?.ToString(), where);

        static string transcriptName(FoundPassage found) => found.Place.File ?? "the transcript";
    }
}
