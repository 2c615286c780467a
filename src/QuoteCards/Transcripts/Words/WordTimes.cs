using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Words;

/// <summary>
/// When any letter of a transcript is said: by its word's own time, else in proportion within its caption, else in proportion
/// between the nearest times around it.
/// </summary>
internal sealed class WordTimes
{
    // 2.5 words a second, six letters a word with its space: the pace of talk, where nothing nearer is known.
    private const double LettersASecond = 15;

    // Slower than this nobody talks: what is left of a paragraph's time is silence behind it.
    private const double SlowestLetters = 8;

    private readonly int[] starts;
    private readonly List<(int Letter, double Seconds)> known = [];

    public WordTimes(Transcript transcript)
    {
        starts = new int[transcript.Utterances.Count];
        int letter = 0;
        for (int u = 0; u < starts.Length; u++)
        {
            Utterance said = transcript.Utterances[u];
            starts[u] = letter;
            Learn(said, letter);
            letter += said.Text.Length + 1;
        }
    }

    /// <summary>Seconds from the start, to the millisecond; null when the transcript gives no time at all.</summary>
    public Timestamp? At(int utterance, int letter)
    {
        if (known.Count == 0) return null;
        int at = starts[utterance] + letter, after = Above(at);
        double seconds;
        if (after == 0) seconds = known[0].Seconds - ((known[0].Letter - at) / LettersASecond);
        else if (after == known.Count) seconds = known[^1].Seconds + ((at - known[^1].Letter) / LettersASecond);
        else
        {
            (int l0, double s0) = known[after - 1];
            (int l1, double s1) = known[after];
            seconds = l1 <= l0 || s1 <= s0 ? s0 : s0 + ((s1 - s0) * (at - l0) / (l1 - l0));
        }

        return Timestamp.TryFromSeconds(Math.Max(0, seconds), out Timestamp time) ? time : null;
    }

    // The first known letter behind this one.
    private int Above(int at)
    {
        int low = 0, high = known.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (known[middle].Letter <= at) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private void Learn(Utterance said, int letter)
    {
        if (said.Start is { } start) Add(letter, start);
        int from = 0;
        foreach (TranscriptWord word in said.Words)
        {
            int at = said.Text.IndexOf(word.Text, from, StringComparison.Ordinal);
            if (at < 0) continue;
            from = at + word.Text.Length;
            if (word.Start is { } begins) Add(letter + at, begins);
            if (word.End is { } ends) Add(letter + from, ends);
        }

        if (said.End is not { } end) return;
        bool lingers = said.Start is { } s && end.TotalSeconds - s.TotalSeconds > said.Text.Length / SlowestLetters;
        if (!lingers) Add(letter + said.Text.Length, end);
        else if (Timestamp.TryFromSeconds(said.Start!.Value.TotalSeconds + (said.Text.Length / SlowestLetters), out Timestamp silent)) Add(letter + said.Text.Length, silent);
    }

    // Two times of one letter: the later entry is kept by the search, as the one that goes on from there.
    private void Add(int letter, Timestamp at)
    {
        if (known.Count == 0 || letter >= known[^1].Letter) known.Add((letter, at.TotalSeconds));
    }
}
