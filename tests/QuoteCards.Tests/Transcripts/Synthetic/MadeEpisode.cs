using System.Globalization;
using System.Text;
using QuoteCards.Transcripts;

namespace QuoteCards.Tests.Transcripts.Synthetic;

/// <summary>An episode of about so many words in turns of three speakers, with a true time for every word; its transcript has captions of ten words and times only those.</summary>
internal sealed class MadeEpisode
{
    public static readonly string[] Speakers = ["Ada Okafor", "Ben Ilves", "Carla Mirek"];

    private readonly StringBuilder captions = new("WEBVTT\n");
    private double clock = 4;

    public MadeEpisode(int words, ulong seed)
    {
        Dice dice = new(seed);
        for (int turn = 0; Words.Count < words; turn++)
        {
            int first = Words.Count, sentences = 1 + dice.Below(9);
            for (int i = 0; i < sentences; i++) Say(Grammar.Sentence(dice), turn, dice);
            Caption(first, turn);
            clock += dice.Below(1500) / 1000.0;
        }

        Transcript = Script.Read(captions.ToString()).Transcript!;
    }

    public List<MadeWord> Words { get; } = [];

    /// <summary>The index of the first word of each sentence.</summary>
    public List<int> Sentences { get; } = [];

    public Transcript Transcript { get; }

    public string WebVtt => captions.ToString();

    public static string Speaker(int turn) => Speakers[((turn * 7) + (turn / 5)) % 3];

    // Fillers go in between words, stutters before; every word lasts by its letters, and now and then somebody thinks.
    private void Say(List<MadeWord> sentence, int turn, Dice dice)
    {
        Sentences.Add(Words.Count);
        for (int i = 0; i < sentence.Count; i++)
        {
            if (i > 0 && dice.OneIn(14)) Speak(new MadeWord(dice.Of(Vocabulary.Fillers), WordKind.Filler), turn, dice);
            if (i > 0 && dice.OneIn(40) && sentence[i].Kind is WordKind.Plain or WordKind.Pronoun) Speak(new MadeWord($"{sentence[i].Bare},", WordKind.Stutter), turn, dice);
            Speak(sentence[i], turn, dice);
        }
    }

    private void Speak(MadeWord word, int turn, Dice dice)
    {
        double length = 0.12 + (0.045 * word.Text.Length) + (dice.Below(120) / 1000.0);
        Words.Add(word with { Turn = turn, Start = clock, End = clock + length });
        clock += length + (dice.OneIn(25) ? 0.4 : 0.02);
    }

    private void Caption(int first, int turn)
    {
        for (int i = first; i < Words.Count; i += 10)
        {
            int end = Math.Min(Words.Count, i + 10);
            captions.Append('\n').Append(Clock(Words[i].Start)).Append(" --> ").Append(Clock(Words[end - 1].End)).Append('\n');
            if (i == first) captions.Append("<v ").Append(Speaker(turn)).Append('>');
            captions.AppendJoin(' ', Words.GetRange(i, end - i).Select(w => w.Text)).Append('\n');
        }
    }

    private static string Clock(double seconds) => TimeSpan.FromMilliseconds(Math.Round(seconds * 1000)).ToString(@"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture);
}
