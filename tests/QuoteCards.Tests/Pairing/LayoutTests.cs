using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Tests.Pairing;

/// <summary>Every row of the table of layouts, as plain text and as Markdown: they must agree.</summary>
public sealed class LayoutTests
{
    private const string Words = "We shipped the whole thing on a Friday.";

    private static void Gives(string notes, string? speaker, string? time, string words = Words)
    {
        foreach (NotesFormat format in new[] { NotesFormat.Text, NotesFormat.Markdown })
        {
            Quote quote = Written.One(notes, format);
            (quote.Text, quote.Speaker?.Name, quote.Time?.ToString()).ShouldBe((words, speaker, time), $"{format}: {notes}");
        }
    }

    [Theory]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n[01:38]")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n\n[01:38]")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n(1:38)")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n[01:38] -")]
    [InlineData("[01:38]\n\"We shipped the whole thing on a Friday.\"")]
    public void ATimeStandsOnTheLineUnderOrOverTheQuote(string notes) => Gives(notes, null, "1:38");

    [Theory]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n—Ada Okafor [06:20]")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n- Ada Okafor (06:20)")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n~ Ada Okafor (6:20)")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n-- Ada Okafor, 6:20")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n\n— Ada Okafor, 6:20")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n— Ada Okafor\n[06:20]")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n[06:20]\n— Ada Okafor")]
    public void ADashLineNamesTheSpeakerAndTheTime(string notes) => Gives(notes, "Ada Okafor", "6:20");

    [Theory]
    [InlineData("\"We shipped the whole thing on a Friday.\" — Ada Okafor, CTO, 12:34")]
    [InlineData("[12:34] Ada Okafor: \"We shipped the whole thing on a Friday.\"")]
    [InlineData("Ada Okafor (12:34): \"We shipped the whole thing on a Friday.\"")]
    [InlineData("Ada Okafor [12:34] \"We shipped the whole thing on a Friday.\"")]
    [InlineData("**Ada Okafor** (12:34): \"We shipped the whole thing on a Friday.\"")]
    [InlineData("Ada Okafor, CTO (12:34): \"We shipped the whole thing on a Friday.\"")]
    public void EverythingStandsOnOneLine(string notes) => Gives(notes, "Ada Okafor", "12:34");

    [Theory]
    [InlineData("12:34 – \"We shipped the whole thing on a Friday.\" (Ada Okafor)")]
    [InlineData("12:34 \"We shipped the whole thing on a Friday.\" (Ada Okafor)")]
    [InlineData("[12:34] \"We shipped the whole thing on a Friday.\" — Ada Okafor")]
    [InlineData("12:34 | Ada Okafor | \"We shipped the whole thing on a Friday.\"")]
    public void TheTimeComesFirst(string notes) => Gives(notes, "Ada Okafor", "12:34");

    [Fact]
    public void ATimeMayStandAloneBeforeTheQuote() => Gives("[00:39] \"We shipped the whole thing on a Friday.\"", null, "0:39");

    [Theory]
    [InlineData("> \"We shipped the whole thing on a Friday.\" [00:39]", null, "0:39")]
    [InlineData("> We shipped the whole thing on a Friday. [00:39]", null, "0:39")]
    [InlineData("> We shipped the whole thing on a Friday.\n> — Ada, [1:01](https://example.com/?v=x&t=61s) · *why it matters*", "Ada", "1:01")]
    [InlineData("> We shipped the whole thing\n> on a Friday.\n>\n> — Ada Okafor", "Ada Okafor", null)]
    [InlineData("> \"We shipped the whole thing on a Friday.\"\n\n— Ada Okafor [1:01]", "Ada Okafor", "1:01")]
    [InlineData("> We shipped the whole thing on a Friday. — Ada Okafor, 1:01", "Ada Okafor", "1:01")]
    [InlineData("> Ada Okafor: We shipped the whole thing on a Friday.", "Ada Okafor", null)]
    [InlineData("> *We shipped the whole thing on a Friday.*\n> — Ada Okafor", "Ada Okafor", null)]
    [InlineData(">> We shipped the whole thing on a Friday.\n>> — Ada Okafor", "Ada Okafor", null)]
    public void ABlockquoteIsAQuote(string notes, string? speaker, string? time) => Gives(notes, speaker, time);

    [Theory]
    [InlineData("We shipped the whole thing on a Friday.\n~ Ada Okafor (14:17)")]
    [InlineData("We shipped the whole thing on a Friday.\n— Ada Okafor (14:17)")]
    [InlineData("We shipped the whole thing on a Friday.\n- Ada Okafor (14:17)")]
    [InlineData("We shipped the whole thing on a Friday.\n\n~ Ada Okafor (14:17)")]
    public void AnUnquotedParagraphIsSignedUnderneath(string notes) => Gives(notes, "Ada Okafor", "14:17");

    [Theory]
    [InlineData("**Ada Okafor on Fridays:**\n> \"We shipped the whole thing on a Friday.\"", "Ada Okafor", null)]
    [InlineData("Ada on Fridays:\n\"We shipped the whole thing on a Friday.\"\n[06:20] -", "Ada", "6:20")]
    [InlineData("**Ada Okafor:**\n\n> We shipped the whole thing on a Friday.", "Ada Okafor", null)]
    [InlineData("### Ada Okafor on Fridays\n\n\"We shipped the whole thing on a Friday.\"\n[06:20]\n\n\"And then we slept for two whole days.\"\n— Ada Okafor", "Ada Okafor", "6:20")]
    public void AHeadingRightAboveNamesTheSpeaker(string notes, string speaker, string? time)
    {
        Quote quote = Written.Quotes(notes)[0];

        (quote.Speaker?.Name, quote.Time?.ToString(), quote.Provenance.Speaker.Rule).ShouldBe((speaker, time, EvidenceRule.Heading));
    }

    [Theory]
    [InlineData("Ada Okafor explains the decision:\n\"We shipped the whole thing on a Friday.\"")]
    [InlineData("As Ada Okafor puts it,\n\"We shipped the whole thing on a Friday.\"")]
    [InlineData("As Ada Okafor puts it, \"We shipped the whole thing on a Friday.\"")]
    [InlineData("In the words of Ada Okafor:\n\"We shipped the whole thing on a Friday.\"")]
    [InlineData("According to Ada Okafor, \"We shipped the whole thing on a Friday.\"")]
    [InlineData("Asked about the release, Ada Okafor says:\n\"We shipped the whole thing on a Friday.\"")]
    [InlineData("Ada Okafor, CTO of Acme, later adds:\n\"We shipped the whole thing on a Friday.\"")]
    [InlineData("\"We shipped the whole thing on a Friday.\" Ada Okafor says.")]
    [InlineData("\"We shipped the whole thing on a Friday.\" says Ada Okafor.")]
    public void ALeadInSentenceNamesTheSpeaker(string notes)
    {
        Gives(notes, "Ada Okafor", null);
        Written.One(notes).Provenance.Speaker.Rule.ShouldBe(EvidenceRule.LeadIn);
    }

    [Theory]
    [InlineData("says explains adds notes warns argues jokes opens contributes offers reflects")]
    public void EveryVerbOfSpeechLeadsIn(string verbs)
    {
        foreach (string verb in verbs.Split(' ')) Gives($"Ada Okafor {verb} something here:\n\"We shipped the whole thing on a Friday.\"", "Ada Okafor", null);
    }

    [Fact]
    public void AQuoteThatIsPartedByItsSpeakerIsOne() => Gives("\"We shipped it,\" Ada says, \"and slept.\"", "Ada", null, "We shipped it, and slept.");

    [Theory]
    [InlineData("- \"We shipped the whole thing on a Friday.\" (Ada Okafor, 12:34)")]
    [InlineData("* \"We shipped the whole thing on a Friday.\" (Ada Okafor, 12:34)")]
    [InlineData("1. \"We shipped the whole thing on a Friday.\" — Ada Okafor [12:34]")]
    [InlineData("-\n\"We shipped the whole thing on a Friday.\" (Ada Okafor, 12:34)")]
    [InlineData("- \"We shipped the whole thing on a Friday.\"\n  - Ada Okafor (12:34)")]
    [InlineData("- \"We shipped the whole thing on a Friday.\"\n  — Ada Okafor, 12:34")]
    public void AListHoldsQuotes(string notes) => Gives(notes, "Ada Okafor", "12:34");

    [Fact]
    public void ALoneHyphenBetweenItemsPartsThem()
    {
        const string notes = "Notable Quotes:\n-\nAda on Fridays:\n\"We shipped the whole thing on a Friday.\"\n[06:20] -\nBen on Mondays:\n\"We mended the whole thing on a Monday.\"\n[09:16] -\n";
        foreach (NotesFormat format in new[] { NotesFormat.Text, NotesFormat.Markdown })
            Written.Quotes(notes, format).Select(q => $"{q.Time} {q.Speaker?.Name} {q.Notable}").ShouldBe(["6:20 Ada True", "9:16 Ben True"]);
    }

    [Theory]
    [InlineData("| Speaker | Quote | Time |\n| --- | --- | --- |\n| Ada Okafor | We shipped the whole thing on a Friday. | 12:34 |")]
    [InlineData("| Time | Speaker | Quote |\n|---|---|---|\n| [12:34](https://example.com/#t=754) | **Ada Okafor** | \"We shipped the whole thing on a Friday.\" |")]
    [InlineData("<table><tr><th>Speaker</th><th>Quote</th><th>Time</th></tr><tr><td>Ada Okafor</td><td>We shipped the whole thing on a Friday.</td><td>12:34</td></tr></table>")]
    [InlineData("<table><tr><td>12:34</td><td>“We shipped the whole thing on a Friday.”</td><td>Ada Okafor</td></tr></table>")]
    public void ATableHoldsQuotes(string notes)
    {
        Quote quote = Written.One(notes);

        (quote.Text, quote.Speaker?.Name, quote.Time?.ToString()).ShouldBe((Words, "Ada Okafor", "12:34"));
    }

    [Theory]
    [InlineData("Ada Okafor (00:00:05):\nWe shipped the whole thing on a Friday.", "0:05")]
    [InlineData("Ada Okafor [1:02:33]:\nWe shipped the whole thing on a Friday.", "1:02:33")]
    [InlineData("[00:05] Ada Okafor: We shipped the whole thing on a Friday.", "0:05")]
    public void ASpeakersTurnIsAQuote(string notes, string time) => Gives(notes, "Ada Okafor", time);

    [Fact]
    public void UnderOneNameAListHasOneSpeaker()
    {
        const string notes = "Ada Okafor on Fridays:\n- \"We shipped the whole thing on a Friday.\" [1:00]\n- \"And then we slept for two whole days.\" [2:00]\n\nProse comes between them here and says nothing of anybody.\n\n- \"Nobody is named for these words here.\" [3:00]";

        Written.Quotes(notes).Select(q => $"{q.Speaker?.Name} {q.Provenance.Speaker.Rule}").ShouldBe(["Ada Okafor Heading", "Ada Okafor Inherited", " None"]);
    }
}
