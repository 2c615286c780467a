using System.Text.RegularExpressions;
using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Formats;

/// <summary>Gathers the lines of a text transcript into utterances, parted where a speaker or a time stands.</summary>
internal sealed partial class ProseParagraphs(UtteranceList list, SpeakerPrefixes names)
{
    private readonly List<(string? Speaker, Timestamp? Start, string Text, int Line, int Cue)> parts = [];
    private readonly List<(int Part, Timestamp At)> trailing = [];
    private string? speaker;
    private Timestamp? pending;
    private bool open;
    private int cue;

    public void Take(ProseLine line)
    {
        if (line.Speaker is null && line.Time is null && line.Rest.Length == 0)
        {
            open = false;
            return;
        }

        if (line.Heading) return;
        string rest = line.Rest;
        bool named = line.Speaker is not null;
        speaker = line.Speaker ?? speaker;
        pending = line.Time ?? pending;
        if (!named && names.TryRead(rest, out string name, out string words)) (speaker, rest, named) = (name, words, true);
        if (named || line.Time is not null) open = false;
        Words(rest, line.Number);
    }

    /// <summary>Hands the utterances over.</summary>
    public void Finish()
    {
        if (trailing.Count > 0) PlaceTrailing();
        foreach ((string? who, Timestamp? start, string text, int line, int number) in parts)
            list.Add(new Utterance { Speaker = who, Start = start, Text = text, Cue = number, Place = list.At(line) });
    }

    private void Words(string rest, int line)
    {
        int from = 0;
        foreach (Match m in Times().Matches(rest))
        {
            if (!CueTime.TryRead(m.Groups["t"].ValueSpan, out Timestamp at)) continue;
            Add(rest[from..m.Index], line);
            from = m.Index + m.Length;
            if (string.IsNullOrWhiteSpace(rest[from..]) && open) trailing.Add((parts.Count - 1, at));
            else
            {
                pending = at;
                open = false;
            }
        }

        Add(rest[from..], line);
    }

    private void Add(string words, int line)
    {
        words = words.Trim().Replace("**", "", StringComparison.Ordinal);
        if (words.Length == 0) return;
        if (open && parts.Count > 0) parts[^1] = parts[^1] with { Text = $"{parts[^1].Text} {words}" };
        else
        {
            parts.Add((speaker, pending, words, line, ++cue));
            pending = null;
            open = true;
        }
    }

    // Times behind paragraphs are their starts or their ends; whichever makes the paragraphs' lengths fit the time between them
    // (at 2.5 words a second, the pace of talk) is meant. With one such time there is nothing to compare, and it is a start.
    private void PlaceTrailing()
    {
        double asStart = 0, asEnd = 0;
        for (int i = 0; i + 1 < trailing.Count; i++)
        {
            double between = trailing[i + 1].At.TotalSeconds - trailing[i].At.TotalSeconds;
            asStart += Math.Abs(between - Length(trailing[i].Part, trailing[i + 1].Part - 1));
            asEnd += Math.Abs(between - Length(trailing[i].Part + 1, trailing[i + 1].Part));
        }

        foreach ((int part, Timestamp at) in trailing)
        {
            int target = asEnd < asStart ? part + 1 : part;
            if (target < parts.Count && parts[target].Start is null) parts[target] = parts[target] with { Start = at };
        }
    }

    private double Length(int from, int to)
    {
        int words = 0;
        for (int i = from; i <= to; i++) words += parts[i].Text.Count(c => c == ' ') + 1;
        return words / 2.5;
    }

    [GeneratedRegex(@"[\[\(](?<t>[0-9]{1,3}:[0-9]{2}(?::[0-9]{2})?(?:[.,][0-9]+)?)[\]\)]", RegexOptions.CultureInvariant)]
    private static partial Regex Times();
}
