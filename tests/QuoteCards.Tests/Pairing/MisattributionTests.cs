using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Tests.Pairing;

/// <summary>Words put into the wrong mouth are the worst that a card can hold: where the notes do not say, nobody is named.</summary>
public sealed class MisattributionTests
{
    private const string Quote = "\"We shipped the whole thing on a Friday.\"";

    private const string Other = "\"And nobody noticed until the Monday after.\"";

    private const string People = "# Naps\n\nHosts Ada Okafor and Ben Smit, with guest Mayor Lin Chao.\n\n";

    private static IEnumerable<string?> Speakers(string notes, NotesFormat format = NotesFormat.Auto) => Written.Quotes(notes, format).Select(q => q.Speaker?.Name);

    private static IEnumerable<string?> Times(string notes) => Written.Quotes(notes).Select(q => q.Time?.ToString());

    [Theory]
    [InlineData("- \"Thinking, Slow and Slower\" by Ada Okafor")]
    [InlineData("- “A Palace for the Bees” – Ada Okafor")]
    [InlineData("- \"Why Cities Are Closing Libraries\" - The Lighthouse")]
    [InlineData("Music: \"blue sky, drifting by the sea\" by Kai Lund")]
    [InlineData("Photo: “The organ at Vetto” by Luca Neri")]
    [InlineData("## Books mentioned\n\n- \"What the bees know about us.\" by Ada Okafor")]
    [InlineData("## Liens\n\n- « Ce que savent les abeilles de nous. » — Ada Okafor")]
    [InlineData("- \"Who Moved My Pillow?\" by Ada Okafor")]
    public void ATitleAndItsAuthorAreNoQuote(string notes) => Written.Quotes(notes).ShouldBeEmpty();

    [Theory]
    [InlineData("Host")]
    [InlineData("Speaker 2")]
    [InlineData("Unknown")]
    [InlineData("Invitée")]
    public void AWordForNobodyNamesNobodyAndKeepsTheTime(string nobody)
    {
        foreach (string notes in new[] { $"{Quote}\n— {nobody} [3:03]", $"{nobody} (3:03): {Quote}", $"{Quote} — {nobody}, 3:03" })
            Written.One(notes).ShouldSatisfyAllConditions(q => q.Speaker.ShouldBeNull(notes), q => q.Time?.ToString().ShouldBe("3:03", notes));
    }

    [Theory]
    [InlineData("— John 3:16", null, null)]
    [InlineData("— Ecclesiastes 3:10", null, null)]
    [InlineData("— John [3:16]", "John", "3:16")]
    [InlineData("— John, 3:16", "John", "3:16")]
    [InlineData("— John 03:16", "John", "3:16")]
    public void ChapterAndVerseAreNoSpeakerAndNoTime(string line, string? name, string? time) =>
        Written.One($"{Quote}\n{line}").ShouldSatisfyAllConditions(q => q.Speaker?.Name.ShouldBe(name), q => q.Time?.ToString().ShouldBe(time));

    [Theory]
    [InlineData("- Pricing\n- Hiring\n- Sourdough")]
    [InlineData("\n- Pricing\n- Hiring")]
    public void PointsUnderAQuoteAreNoSignature(string list) => Speakers($"{Quote}\n{list}").ShouldBe([null]);

    [Fact]
    public void AnItemThatNamesTheNextSpeakerDoesNotSignTheLastQuote() =>
        Speakers($"- **Ada Okafor**\n  - {Quote} (1:10)\n- **Ben Smit**\n  - {Other} (3:30)").ShouldBe(["Ada Okafor", "Ben Smit"]);

    [Fact]
    public void AnItemThatNamesATopicIsNoSpeaker() => Speakers($"- **Market Weather**\n  - {Quote} (1:10)").ShouldBe([null]);

    [Theory]
    [InlineData("Ada Okafor plays a clip of the minister:", null)]
    [InlineData("Ben Smit gets a stern answer from the mayor:", null)]
    [InlineData("Ada turns to Lin Chao:", null)]
    [InlineData("Ada paints a picture of life with Ben Smit:", null)]
    [InlineData("The answer of Ben Smit's listeners was quick:", null)]
    [InlineData("Ada Okafor was asked about her commute:", null)]
    [InlineData("Ada sets the scene with a story about her commute:", "Ada Okafor")]
    [InlineData("Cleo Vane sets the scene with a story about her commute:", null)]
    [InlineData("After Ben asks about the launch, Ada explains:", "Ada Okafor")]
    [InlineData("In her notes Ada Okafor was less sure:", null)]
    public void ASentenceNamesItsSubjectOnlyWhereItSpeaks(string lead, string? name) => Speakers($"{People}{lead}\n{Quote}\n[9:09]").ShouldBe([name]);

    [Fact]
    public void ASubjectWithoutAVerbOfSpeechIsTold() =>
        Written.One($"{People}Ada sets the scene with a story:\n{Quote}\n[9:09]").Warnings.Select(w => (w.Code, w.Place.Line)).ShouldBe([("speaker-unsure", 5)]);

    [Theory]
    [InlineData("[03:10]\nAda Okafor\n{0}\n\n[12:45]\nBen Smit\n{1}")]
    [InlineData("{0}\nAda Okafor\n03:10\n\n{1}\nBen Smit\n12:45")]
    [InlineData("[03:10]\n**Ada Okafor**\n{0}\n\n[12:45]\n**Ben Smit**\n{1}")]
    public void EachQuoteTakesTheNameAndTheTimeOfItsOwnGroup(string layout)
    {
        string notes = "Moments of the week\n\n" + layout.Replace("{0}", Quote, StringComparison.Ordinal).Replace("{1}", Other, StringComparison.Ordinal);

        Speakers(notes, NotesFormat.Text).ShouldBe(["Ada Okafor", "Ben Smit"]);
        Times(notes).ShouldBe(["3:10", "12:45"]);
    }

    [Fact]
    public void AHeadingRightUnderAQuoteIsNotItsSpeaker() => Speakers($"Naps\n\n{Quote}\nMarket Weather\nInvestors did not like the weather, and several of them said so in writing.", NotesFormat.Text).ShouldBe([null]);

    [Fact]
    public void ALeadInNamesOneBlockquote() => Speakers("**Ada Okafor on Fridays:**\n> We shipped the whole thing on a Friday.\n\n> And nobody noticed until the Monday after.").ShouldBe(["Ada Okafor", null]);

    [Fact]
    public void AChapterListWithWordsInMarksHoldsNoQuote() =>
        Written.Quotes("## Chapters\n\n- 03:12 Why \"move slowly and mend things\" is back\n- [22:10](https://example.com/?t=1330) \"We had to tell the board\"\n").ShouldBeEmpty();

    [Theory]
    [InlineData("> [!NOTE]\n> The sound has a gap at the twenty minute mark.")]
    [InlineData("> [!warning]- Loud\n> The sound is loud at the twenty minute mark.")]
    [InlineData("On Tue, Mar 4, 2025 at 9:15 AM Joel <joel@example.com> wrote:\n> Can you send me the quotes of the last talk please?")]
    public void ABlockquoteThatQuotesNobodyIsNoCard(string notes) => Written.Quotes($"{notes}\n\n{Quote}\n— Ada [1:00]").Count.ShouldBe(1);

    [Fact]
    public void ALetterIsSignedByWhoWroteIt() => Written.Quotes("See you next week, and thanks for reading.\n— Joel & Tess").ShouldBeEmpty();

    [Theory]
    [InlineData("— Will Larsen [3:03]", "Will Larsen")]
    [InlineData("— April Dunn, 3:03", "April Dunn")]
    [InlineData("— April 2024", null)]
    [InlineData("— @benito, 10:10", "@benito")]
    public void FirstNamesThatAreWordsAreNames(string line, string? name) => Speakers($"{Quote}\n{line}").ShouldBe([name]);

    [Fact]
    public void ASurnameIsCompletedFromTheProseAboveIt()
    {
        Quote quote = Written.One($"# Naps\n\nThis week we hear from the cellist Daniel Abebe about sleep.\n\n{Quote[..^1]},\" Abebe says.");

        (quote.Speaker?.Name, quote.Provenance.Speaker.Rule).ShouldBe(("Daniel Abebe", EvidenceRule.Roster));
    }

    [Fact]
    public void ASurnameOfTwoPeopleStaysAsWritten() =>
        Speakers($"# Naps\n\nThis week the cellist Daniel Abebe and the baker Sara Abebe talk about sleep.\n\n{Quote}\n— Abebe [1:00]").ShouldBe(["Abebe"]);

    [Fact]
    public void ATitleBeforeANameMakesNobodyNew()
    {
        Episode e = Written.Episode($"---\nspeakers: [Prof. Dr. Uwe Lehmann]\n---\n{Quote}\n— Uwe Lehmann [1:00]\n\n{Other}\n— Lehmann [2:00]");

        e.Quotes.Select(q => q.Speaker?.Name).ShouldBe(["Prof. Dr. Uwe Lehmann", "Prof. Dr. Uwe Lehmann"]);
        e.Speakers.Count.ShouldBe(1);
    }

    [Fact]
    public void ALeadInMayRunOverTwoLines() =>
        Speakers("Ada Okafor, who ran the night shift for eleven years, remembers the first\nnap like this:\n\n> We shipped the whole thing on a Friday.").ShouldBe(["Ada Okafor"]);

    [Theory]
    [InlineData("> — [[raw/the-talk#Paradigm Shift|location]]", null)]
    [InlineData("> — [1:01](https://example.com/?t=61) · *States the claim of the talk.*", null)]
    [InlineData("> — Paraphrase of Grady Bloch", null)]
    [InlineData(">> *Michelle Okoro*", "Michelle Okoro")]
    [InlineData("> Michelle Okoro", "Michelle Okoro")]
    [InlineData("> --- Beatrice Warde-Kern", "Beatrice Warde-Kern")]
    [InlineData("> — Ada Okafor on why she stays", "Ada Okafor")]
    [InlineData("> — Ada Okafor, Ben Smit & Cleo", "Ada Okafor, Ben Smit & Cleo")]
    public void TheLastLineOfABlockquoteIsASignatureOnlyIfItNamesSomebody(string line, string? name)
    {
        foreach (NotesFormat format in new[] { NotesFormat.Text, NotesFormat.Markdown })
        {
            Quote quote = Written.One($"> {Quote}\n{line}", format);
            (quote.Text, quote.Speaker?.Name).ShouldBe((Quote.Trim('"'), name), format.ToString());
        }
    }

    [Theory]
    [InlineData("**Tip:** {0}")]
    [InlineData("Example: {0}")]
    [InlineData("**Myth**: {0}")]
    [InlineData("- Question: {0}")]
    public void ALabelBeforeAQuoteIsNobody(string layout) => Speakers(layout.Replace("{0}", Quote, StringComparison.Ordinal)).ShouldBe([null]);

    [Theory]
    [InlineData("{0} (approx. 14:00)", null)]
    [InlineData("{0}（约 14:00）", null)]
    [InlineData("{0} (Ada Okafor, starts at 14:00)", "Ada Okafor")]
    [InlineData("{0} [about 14:00] Ada Okafor", "Ada Okafor")]
    public void ATimeInBracketsMayBeAbout(string layout, string? name) =>
        Written.One(layout.Replace("{0}", Quote, StringComparison.Ordinal)).ShouldSatisfyAllConditions(q => q.Speaker?.Name.ShouldBe(name), q => q.Time?.ToString().ShouldBe("14:00"));

    [Fact]
    public void ARemarkBehindADashLosesNoQuote() => Speakers($"{Quote} — with a smile, over the noise of a lathe").ShouldBe([null]);

    [Theory]
    [InlineData("| Speaker | Quote | Time |\n|---|---|---|\n| — | \"We shipped the whole thing on a Friday.\" | n/a |")]
    [InlineData("| Speaker | Quote | Time |\n|---|---|---|\n| Unknown | We shipped the whole thing on a Friday. | - |")]
    [InlineData("speaker,quote,time\nn/a,We shipped the whole thing on a Friday.,tbd")]
    [InlineData("[{\"speaker\":\"unknown\",\"text\":\"We shipped the whole thing on a Friday.\",\"time\":\"—\"}]")]
    public void WhatFillsAnEmptyCellIsNothing(string notes) => Written.One(notes).Warnings.Select(w => w.Code).ShouldBe(["speaker-unknown", "time-unknown"]);

    [Theory]
    [InlineData("Auf die Frage, ob das lohnt, antwortet er: „Wer nur hinschaut, hat es noch nicht verstanden.“")]
    [InlineData("林晓雨问他为什么不用机器，他笑着回答：“机器很准，但是它从来不会等人。”")]
    [InlineData("Rádio Quintal — Ep. 33: \"A feira do bairro nunca dorme antes das dez da noite.\"\n[1:02]\n\n\"Nobody reads the second page.\"")]
    [InlineData("I asked what she tells apprentices. \"Sit with it for a week before you start,\" she said.")]
    public void ANounAClauseATitleAndAPronounNameNobody(string notes) => Written.Quotes(notes).ShouldAllBe(q => q.Speaker == null);

    [Theory]
    [InlineData("00:00 Intro\n08:02 On failure\n\"A bridge fails twice, once in somebody's spreadsheet.\"")]
    [InlineData("## 08:02–12:00 On failure\n\n\"A bridge fails twice, once in somebody's spreadsheet.\"")]
    public void ATimeOfAListOfChaptersOrOfASectionIsNotTheQuotes(string notes) => Written.One(notes).Time.ShouldBeNull();
}
