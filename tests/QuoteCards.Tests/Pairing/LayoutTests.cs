using CsCheck;
using QuoteCards.Episodes;
using QuoteCards.Pairing;

namespace QuoteCards.Tests.Pairing;

public sealed class LayoutTests
{
    private static Reading Read(string notes) => EpisodeReader.Read(System.Text.Encoding.UTF8.GetBytes(notes), "notes", new ReadingOptions());

    [Theory]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n—Ada Okafor [06:20]")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n- Ada Okafor (06:20)")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n~ Ada Okafor (6:20)")]
    [InlineData("\"We shipped the whole thing on a Friday.\" — Ada Okafor, CTO, 6:20")]
    [InlineData("[06:20] Ada Okafor: \"We shipped the whole thing on a Friday.\"")]
    [InlineData("Ada Okafor (06:20): \"We shipped the whole thing on a Friday.\"")]
    [InlineData("06:20 – \"We shipped the whole thing on a Friday.\" (Ada Okafor)")]
    [InlineData("- \"We shipped the whole thing on a Friday.\" (Ada Okafor, 06:20)")]
    [InlineData("1. “We shipped the whole thing on a Friday.” — Ada Okafor [6:20]")]
    [InlineData("> We shipped the whole thing on a Friday.\n> — Ada Okafor, [6:20](https://example.com/?v=x&t=380s)")]
    [InlineData("We shipped the whole thing on a Friday.\n~ Ada Okafor (6:20)")]
    [InlineData("Ada Okafor on Fridays:\n\"We shipped the whole thing on a Friday.\"\n[06:20] -")]
    [InlineData("Ada Okafor explains the decision:\n\"We shipped the whole thing on a Friday.\"\n[06:20]")]
    [InlineData("{\"quotes\":[{\"text\":\"We shipped the whole thing on a Friday.\",\"speaker\":\"Ada Okafor\",\"time\":380}]}")]
    [InlineData("quote,author,timestamp\n\"We shipped the whole thing on a Friday.\",Ada Okafor,6:20\n")]
    [InlineData("<html><body><blockquote><p>We shipped the whole thing on a Friday.</p><p>— Ada Okafor [6:20]</p></blockquote></body></html>")]
    public void EveryLayoutPairsTheQuoteWithWhoAndWhen(string notes)
    {
        Quote quote = Read(notes).Episodes.Single().Quotes.Single();

        (quote.Text, quote.Speaker?.Name, quote.Time?.ToString()).ShouldBe(("We shipped the whole thing on a Friday.", "Ada Okafor", "6:20"));
    }

    [Theory]
    [InlineData("The idea of a \"frontier model space\" came up more than once in the talk.")]
    [InlineData("12:34 Pruning the roses")]
    [InlineData("They read the book \"Range\" together.")]
    public void AScareQuoteOrAChapterIsNoCard(string notes) => Read(notes).Diagnostics.ShouldContain(d => d.Code == "notes-no-quotes");

    [Fact]
    public void AnUnknownSpeakerStaysEmptyAndIsTold()
    {
        Quote quote = Read("\"Nobody knows who said these words at all.\"\n[1:00]").Episodes.Single().Quotes.Single();

        quote.Speaker.ShouldBeNull();
        quote.Warnings.ShouldContain(w => w.Code == "speaker-unknown");
    }

    [Theory]
    [InlineData("", "notes-empty")]
    [InlineData("no quote anywhere in this text", "notes-no-quotes")]
    [InlineData("{\"quotes\": [", "json-invalid")]
    [InlineData("\0\u0001\u0002\0\0binary", "notes-binary")]
    public void BadInputGetsOneClearCode(string notes, string code) => Read(notes).Diagnostics.ShouldContain(d => d.Code == code);

    [Fact]
    public void ArbitraryTextNeverThrows() => Gen.String[Gen.OneOf(Gen.Char["\"“”«»[]():—-~>#*|0123456789 \nAab{},<p/"], Gen.Char), 0, 200].Sample(s => Read(s) is not null, iter: 20000);
}
