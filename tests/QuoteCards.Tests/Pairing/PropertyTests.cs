using CsCheck;
using QuoteCards.Episodes;
using QuoteCards.Notes;
using QuoteCards.Pairing;

namespace QuoteCards.Tests.Pairing;

/// <summary>What holds whatever is written.</summary>
public sealed class PropertyTests
{
    private static Gen<T> Pick<T>(params T[] ones) => Gen.Int[0, ones.Length - 1].Select(i => ones[i]);

    private static readonly Gen<NotesFormat> Formats = Gen.Enum<NotesFormat>();

    private static readonly Gen<string> Letters = Gen.String[Gen.OneOf(Gen.Char["\"“”«»„‘’'`[]()<>:—–-~>#*_=|\\0123456789 \n\tAab{},./&;@"], Gen.Char), 0, 240];

    private static readonly Gen<string> Words = Pick("ship", "it", "on", "Friday", "we", "slept", "and", "then", "nobody", "noticed", "café", "数字", "don't", "[some]", "*very*", "...", "5'10\"").Array[3, 14]
        .Select(w => "We " + string.Join(' ', w) + ".");

    private static readonly Gen<string> Names = Pick("Ada Okafor", "Ada", "Ben Smit", "Dr. Cleo van Dyke", "Emmanuel", "**Ada Okafor**, CTO", "Key Takeaways", "ada@example.com", "エイダ");

    private static readonly Gen<string> Times = Pick("[1:00]", "(61:05)", "12m34s", "@ 2:00", "1:01–1:20", "[1:01](https://example.com/?t=61)", "99:99", "");

    private static readonly Gen<string> Marks = Pick("\"{0}\"", "“{0}”", "'{0}'", "«{0}»", "„{0}“", "「{0}」", "> {0}", "> \"{0}\"", "\"{0}", "{0}", "- \"{0}\"", "1. “{0}”");

    private static readonly Gen<string> Lines = Gen.Select(Marks, Words, Names, Times, Gen.Int[0, 11], (mark, words, name, time, kind) =>
    {
        string quote = mark.Replace("{0}", words, StringComparison.Ordinal);
        return kind switch
        {
            0 => $"{quote}\n{time}",
            1 => $"{quote}\n— {name} {time}",
            2 => $"{quote} — {name}, {time}",
            3 => $"{time} {name}: {quote}",
            4 => $"{name} explains the decision:\n{quote}\n{time}",
            5 => $"**{name} on Fridays:**\n{quote}",
            6 => $"{quote} {name} says, {quote}",
            7 => $"## {name}\n",
            8 => "Notable Quotes:\n-",
            9 => $"| {name} | {quote} | {time} |",
            10 => $"<blockquote>{words}<cite>{name}</cite></blockquote>",
            _ => $"{words} {time}\n\n---\n",
        };
    });

    private static readonly Gen<string> Documents = Lines.Array[0, 12].Select(lines => string.Join("\n", lines));

    [Fact]
    public void ArbitraryTextNeverThrows() => Gen.Select(Letters, Formats).Sample((text, format) => Written.Read(text, format) is not null, iter: 20_000);

    [Fact]
    public void ArbitraryBytesNeverThrow() => Gen.Byte.Array[0, 200].Sample(bytes => EpisodeReader.Read(bytes, "x", new ReadingOptions()) is not null, iter: 10_000);

    [Fact]
    public void MixturesOfThePiecesNeverThrow() => Gen.Select(Documents, Formats).Sample((text, format) => Written.Read(text, format) is not null, iter: 5_000);

    [Fact]
    public void EveryWordOfAQuoteStandsInTheSourceInOrder() => Gen.Select(Documents, Pick(NotesFormat.Text, NotesFormat.Markdown)).Sample(
        (text, format) =>
        {
            string source = QuoteId.Normalise(text).Replace(" ", "", StringComparison.Ordinal);
            foreach (Quote quote in Written.Quotes(text, format))
            {
                int at = 0;
                foreach (string word in QuoteId.Normalise(quote.Text).Split(' '))
                {
                    int next = source.IndexOf(word, at, StringComparison.Ordinal);
                    if (next < 0) return false;
                    at = next + word.Length;
                }
            }

            return true;
        },
        iter: 5_000);

    [Fact]
    public void EveryPlaceIsALineOfTheDocument() => Gen.Select(Documents, Pick(NotesFormat.Text, NotesFormat.Markdown)).Sample(
        (text, format) =>
        {
            int lines = text.Split('\n').Length;
            return Written.Quotes(text, format).All(q => Within(q.Provenance.Text) && Within(q.Provenance.Speaker) && Within(q.Provenance.Time) && q.Warnings.All(w => w.Place.Line >= 1 && w.Place.Line <= lines));

            bool Within(Evidence e) => e.Rule == EvidenceRule.None ? e.Place.Line == 0 : e.Place.Line >= 1 && e.Place.Line <= lines && e.Confidence is > 0 and <= 1;
        },
        iter: 5_000);

    [Fact]
    public void WhatIsUnknownIsTold() => Documents.Sample(
        text => Written.Quotes(text).All(q => (q.Speaker is null) == q.Warnings.Any(w => w.Code == "speaker-unknown") && (q.Time is null) == q.Warnings.Any(w => w.Code == "time-unknown")), iter: 5_000);

    private static readonly Gen<(string Words, string Name, string Time)[]> Plain = Gen.Select(
        Pick("roses", "naps", "fridays", "pillows", "editors", "markets").Array[4, 9], Pick("Ada Okafor", "Ben Smit", "Cleo"), Pick("1:00", "2:00", "61:05"),
        (words, name, time) => ("Nobody wrote of " + string.Join(" or ", words) + " again.", name, time)).Array[1, 6];

    private static string Set(IEnumerable<(string Words, string Name, string Time)> quotes) => string.Join("\n\n", quotes.Select(q => $"\"{q.Words}\"\n— {q.Name} [{q.Time}]"));

    private static IEnumerable<string> Ids(string text) => Written.Quotes(text).Select(q => q.Id.Value).Order(StringComparer.Ordinal);

    [Fact]
    public void IdsSurviveReordering() => Plain.Sample(quotes => Ids(Set(quotes)).SequenceEqual(Ids(Set(quotes.Reverse()))), iter: 3_000);

    [Fact]
    public void IdsSurviveEditsElsewhere() => Plain.Sample(quotes => Ids(Set(quotes)).SequenceEqual(Ids("# Another title\n\nProse that was added later, of some length.\n\n" + Set(quotes) + "\n\nMore prose at the end.")), iter: 3_000);

    [Fact]
    public void IdsSurviveACorrectedSpeakerAndTime() => Plain.Sample(quotes => Ids(Set(quotes)).SequenceEqual(Ids(Set(quotes.Select(q => (q.Words, "Zoë Ito", "3:33"))))), iter: 3_000);

    // Bytes allocated are work that can be counted: four times the document may cost at most six times as much.
    [Theory]
    [InlineData("\"We shipped the whole thing number {0} on a Friday.\"\n— Ada Okafor [6:20]\n\n")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n— Ada Okafor [6:20]\n\n")]
    [InlineData("\"We shipped the whole thing\n")]
    [InlineData("> We shipped\n")]
    [InlineData("\"“«„‘[(*_`")]
    [InlineData("Ada says \"we shipped it and slept\" and ")]
    [InlineData("[[[[]]]](((())))\n")]
    [InlineData("12:34 12:34 – \n")]
    [InlineData("- ")]
    [InlineData("| a | \"b c d e f\" | 1:00 |\n")]
    [InlineData("Ada Okafor ")]
    [InlineData("\n\n\n# \n")]
    [InlineData("Notable Quotes:\n-\n")]
    public void WorkGrowsWithTheDocument(string piece)
    {
        foreach (NotesFormat format in new[] { NotesFormat.Text, NotesFormat.Markdown })
        {
            Work(piece, 200, format);
            long once = Work(piece, 500, format), four = Work(piece, 2000, format);
            four.ShouldBeLessThan(6 * once, format.ToString());
        }
    }

    private static long Work(string piece, int times, NotesFormat format)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, times).Select(i => piece.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))));
        long before = GC.GetAllocatedBytesForCurrentThread();
        EpisodeReader.Read(bytes, "x", new ReadingOptions { Format = format });
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
