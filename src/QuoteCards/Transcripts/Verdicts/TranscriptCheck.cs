using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Transcripts.Audits;
using QuoteCards.Transcripts.Speakers;

namespace QuoteCards.Transcripts.Verdicts;

/// <summary>An episode held against its transcript: the one call that a program needs.</summary>
public static class TranscriptCheck
{
    /// <summary>Checks every quote, looks at all of them together (do the times have one offset, and who is behind the transcript's labels?), and fills in what the notes leave open.</summary>
    public static CheckReport Run(Episode episode, Transcript transcript, CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(episode);
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(options);
        QuoteChecker checker = new(transcript, episode.Speakers, options);
        List<Quote> quotes = [.. episode.Quotes.Select(q => q with { Check = checker.Check(q) })];
        IReadOnlyList<TimeOffset> offsets = OffsetFinder.Find(quotes, options.ToleranceSeconds);
        IReadOnlyList<SpeakerProposal> proposals = SpeakerProposer.Propose(quotes);
        FillIn fill = new([.. episode.Speakers, .. options.KnownSpeakers], offsets);
        List<Diagnostic> found = [.. offsets.Select(o => o.Tell(new Place(episode.Source))), .. proposals.Select(p => p.Tell(new Place(transcript.Source))), .. SpeakerSpelling.Tell(quotes, options.KnownSpeakers)];
        return new CheckReport(episode with { Quotes = [.. quotes.Select(fill.Into)] }, offsets, proposals, found);
    }
}
