using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Transcripts.Audits;
using QuoteCards.Transcripts.Speakers;

namespace QuoteCards.Transcripts.Verdicts;

/// <summary>An episode held against its transcript: the one call that a program needs.</summary>
public static class TranscriptCheck
{
    /// <summary>Checks every quote, and looks at all of them together: do the times have one offset, and who is behind the transcript's labels?</summary>
    public static CheckReport Run(Episode episode, Transcript transcript, CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(episode);
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(options);
        QuoteChecker checker = new(transcript, episode.Speakers, options);
        List<QuoteCheck> checks = [.. episode.Quotes.Select(checker.Check)];
        TimeOffset? offset = TimeOffset.Find(checks, options.ToleranceSeconds);
        IReadOnlyList<SpeakerProposal> proposals = SpeakerProposer.Propose(checks);
        List<Diagnostic> found = [];
        if (offset is not null) found.Add(offset.Tell(new Place(episode.Source)));
        found.AddRange(proposals.Select(p => p.Tell(new Place(transcript.Source))));
        return new CheckReport(checks, offset, proposals, found);
    }
}
