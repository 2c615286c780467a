using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;
using QuoteCards.Transcripts.Alignment;
using QuoteCards.Transcripts.Corrections;
using QuoteCards.Transcripts.Speakers;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Transcripts.Verdicts;

/// <summary>Lines the quotes of an episode up with what was said. The transcript is indexed once; not for use by two threads at once.</summary>
public sealed class QuoteChecker
{
    // A passage is the quote when four fifths of what tells agree, wherever the rest stands; or three fifths, when all else is changed
    // in one place, or one in eight words: one misheard word of a short quote may carry a third of its weight, but two wrong places in a short quote
    // are another sentence of the same build. Measured: tests/QuoteCards.Tests/Transcripts/README.md.
    private const double Surely = 0.8, Likely = 0.6;
    private const int WordsAPlace = 8;
    private const int ShortestWhole = 6;

    // A caption stands for ten seconds at most; behind a time that is two minutes off nobody finds the quote.
    private const double LongestCaption = 10, LongestParagraph = 120;

    private readonly QuoteAligner aligner;
    private readonly CheckOptions options;

    /// <summary>Indexes the transcript, with its labels mapped as <paramref name="options"/> say.</summary>
    /// <param name="transcript">What was said.</param>
    /// <param name="people">The people of the episode, for the spelling of names.</param>
    /// <param name="options">What the check is told beforehand.</param>
    public QuoteChecker(Transcript transcript, IReadOnlyList<Speaker> people, CheckOptions options)
    {
        ArgumentNullException.ThrowIfNull(transcript);
        ArgumentNullException.ThrowIfNull(people);
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        Transcript = transcript.WithSpeakers(options.Speakers);
        IEnumerable<string> names = people.Concat(options.KnownSpeakers).SelectMany(p => (p.Aliases ?? []).Prepend(p.Name));
        aligner = new QuoteAligner(Transcript, names.Concat(Transcript.Speakers.Where(s => !SpeakerLabel.IsGeneric(s))));
    }

    /// <summary>The transcript with its labels mapped.</summary>
    public Transcript Transcript { get; }

    /// <summary>Looks one quote up.</summary>
    public QuoteCheck Check(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        if (aligner.Find(quote.Text, quote.Time) is not { } passage) return new QuoteCheck { Verdict = Verdict.NotFound };
        ChangeKind[] kinds = new WordingJudge(passage).Kinds();
        List<WordChange> diff = WordDiff.Of(passage, kinds);
        FoundPassage place = Place(passage);
        if (!IsFound(passage, kinds)) return new QuoteCheck { Verdict = Verdict.NotFound, Similarity = passage.Similarity, Nearest = place, Diff = diff };
        Verdict verdict = kinds.Length == 0 ? Verdict.NotFound : kinds.Max(Worth);
        if (new NegatedFrame(passage).Find() is >= 0 and int cut)
        {
            verdict = Verdict.Differs;
            if (cut < passage.First) diff.Insert(0, new WordChange(ChangeKind.Removed, "", passage.Stream.Text(passage.Stream.TokenStart(cut), passage.First - 1)));
            else diff.Add(new WordChange(ChangeKind.Removed, "", passage.Stream.Text(passage.Last + 1, cut)));
        }

        double? offset = quote.Time is { } noted && place.Start is { } said ? noted.TotalSeconds - said.TotalSeconds : null;
        return new QuoteCheck
        {
            Verdict = verdict,
            SpeakerVerdict = SpeakerMatch.Judge(quote.Speaker, place.Speakers),
            TimeVerdict = Time(quote, place, offset, passage),
            OffsetSeconds = offset,
            Similarity = passage.Similarity,
            Found = place,
            Diff = diff,
        };
    }

    /// <summary>The quote's words put right, its punctuation, ellipses and insertions kept; null when they need no or allow no correction.</summary>
    public string? Correct(Quote quote)
    {
        ArgumentNullException.ThrowIfNull(quote);
        if (aligner.Find(quote.Text, quote.Time) is not { } passage) return null;
        ChangeKind[] kinds = new WordingJudge(passage).Kinds();
        if (!IsFound(passage, kinds)) return null;
        FoundPassage place = Place(passage);
        // Where the notes' own sentence cannot be mended, the transcript's stands for it.
        foreach (string words in new[] { WordCorrection.Of(passage, kinds, new NegatedFrame(passage)), WordDiff.Text(passage) })
            if (words != quote.Text && Check(quote with { Text = words }) is { Verdict: < Verdict.Differs, Found: { } again } && again.Cue <= place.LastCue && again.LastCue >= place.Cue) return words;
        return null;
    }

    private static bool IsFound(Passage passage, ChangeKind[] kinds)
    {
        if (passage.Similarity >= Surely) return true;
        int places = 0;
        bool within = false;
        foreach (ChangeKind kind in kinds)
            if (Worth(kind) == Verdict.Differs) (places, within) = (within ? places : places + 1, true);
            // A filler or a stutter among missing words parts nothing.
            else within &= kind is ChangeKind.Filler or ChangeKind.Stutter or ChangeKind.Backchannel;
        // Word for word but for one place where words are missing: nobody makes that up.
        bool whole = places == 1 && passage.Quote.Words.Count >= ShortestWhole && passage.Steps.All(s => s.Quote < 0 || s.Kind is StepKind.Same or StepKind.Spelling);
        return whole || (passage.Similarity >= Likely && places <= Math.Max(1, passage.Quote.Words.Count / WordsAPlace));
    }

    private static Verdict Worth(ChangeKind kind) => kind switch
    {
        ChangeKind.Same or ChangeKind.Spelling => Verdict.Verbatim,
        ChangeKind.Changed or ChangeKind.Added or ChangeKind.Removed => Verdict.Differs,
        _ => Verdict.Edited,
    };

    private TimeVerdict Time(Quote quote, FoundPassage place, double? offset, Passage passage)
    {
        if (place.Start is null) return TimeVerdict.Unknown;
        if (quote.Time is not { } noted || offset is not { } by) return TimeVerdict.FilledIn;
        bool during = by >= 0 && place.End is { } end && noted <= end;
        return during || Math.Abs(by) <= options.ToleranceSeconds || IsOfParagraph(noted, by, passage) ? TimeVerdict.Same : TimeVerdict.Off;
    }

    // Where a transcript times whole paragraphs only, the time of the paragraph is the quote's, and a moment within it is an estimate.
    private bool IsOfParagraph(Timestamp noted, double by, Passage passage)
    {
        Utterance said = passage.Stream.Transcript.Utterances[passage.Stream.Utterance[passage.First]];
        if (said is not { Start: { } start, End: { } end } || said.Words.Count > 0 || end.TotalSeconds - start.TotalSeconds is < LongestCaption or > LongestParagraph) return false;
        return Math.Abs(noted.TotalSeconds - start.TotalSeconds) <= options.ToleranceSeconds || Math.Abs(by) <= options.ToleranceSeconds + ((end.TotalSeconds - start.TotalSeconds) / 4);
    }

    private static FoundPassage Place(Passage passage)
    {
        WordStream stream = passage.Stream;
        Utterance first = stream.Transcript.Utterances[stream.Utterance[passage.First]], last = stream.Transcript.Utterances[stream.Utterance[passage.Last]];
        List<string> voices = [.. passage.Steps.Where(s => s.Kind is StepKind.Same or StepKind.Spelling).Select(s => stream.Transcript.Utterances[stream.Utterance[s.Said]].Speaker).OfType<string>()];
        return new FoundPassage
        {
            Text = WordDiff.Text(passage),
            Speakers = [.. voices.Distinct(StringComparer.Ordinal)],
            Speaker = voices.GroupBy(v => v, StringComparer.Ordinal).MaxBy(g => g.Count())?.Key,
            Start = passage.Start,
            End = passage.End,
            Cue = first.Cue,
            LastCue = last.Cue,
            Place = first.Place,
        };
    }
}
