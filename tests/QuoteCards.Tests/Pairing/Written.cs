using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;
using QuoteCards.Pairing;

namespace QuoteCards.Tests.Pairing;

/// <summary>Reads notes that a test writes out.</summary>
internal static class Written
{
    public static Reading Read(string notes, NotesFormat format = NotesFormat.Auto) =>
        EpisodeReader.Read(System.Text.Encoding.UTF8.GetBytes(notes), "notes", new ReadingOptions { Format = format });

    public static IReadOnlyList<Quote> Quotes(string notes, NotesFormat format = NotesFormat.Auto) =>
        Read(notes, format).Episodes is [var only] ? only.Quotes : [];

    public static Quote One(string notes, NotesFormat format = NotesFormat.Auto)
    {
        IReadOnlyList<Quote> quotes = Quotes(notes, format);
        quotes.Count.ShouldBe(1, string.Join(" / ", quotes.Select(q => q.Text)) + " — from " + notes);
        return quotes[0];
    }

    public static Episode Episode(string notes, NotesFormat format = NotesFormat.Auto) => Read(notes, format).Episodes.Single();

    /// <summary>The codes of everything that is told about the document and its quotes.</summary>
    public static IEnumerable<string> Codes(Reading reading) => Everything(reading).Select(d => d.Code);

    public static IEnumerable<Diagnostic> Everything(Reading reading) =>
        reading.Diagnostics.Concat(reading.Episodes.SelectMany(e => e.Quotes).SelectMany(q => q.Warnings));
}
