using QuoteCards.Episodes;
using QuoteCards.Notes;
using QuoteCards.Pairing;

namespace QuoteCards.Tests.Pairing;

/// <summary>Every row of the table of traps.</summary>
public sealed class TrapTests
{
    private const string Quote = "\"We shipped the whole thing on a Friday.\"";

    [Theory]
    [InlineData("The idea of a \"frontier model space\" came up more than once in the talk.")]
    [InlineData("They read the book \"Range\" together.")]
    [InlineData("\"Range\" is the book that they read together this year.")]
    [InlineData("A model in the \"frontier model space,\" it was said to beat everyone.")]
    [InlineData("Ada says the \"frontier model space\" is crowded these days.")]
    [InlineData("What does “good enough” mean when “done” is never done?")]
    [InlineData("> \"Range\"")]
    public void AScareQuoteATermOrATitleIsNoCard(string notes) => Written.Quotes(notes).ShouldBeEmpty();

    [Theory]
    [InlineData("00:00 Welcome\n12:34 Pruning the roses\n20:00 Goodbye")]
    [InlineData("- 00:00 Welcome\n- 12:34 \"Pruning\"\n- 20:00 Goodbye")]
    [InlineData("(0:00) Ada Okafor\n(12:34) Ben Smit\n(20:00) Goodbye to all of them")]
    [InlineData("0:00 - Welcome to the show\n12:34 - Why Ada left the garden\n20:00 - Goodbye")]
    [InlineData("| Time | Topic |\n| --- | --- |\n| 12:34 | Pruning the roses |")]
    public void AChapterListHoldsNoQuote(string notes)
    {
        foreach (NotesFormat format in new[] { NotesFormat.Text, NotesFormat.Markdown }) Written.Quotes(notes, format).ShouldBeEmpty(notes);
    }

    [Theory]
    [InlineData("Around 12:34 they turn to pricing and stay there for a while.")]
    [InlineData("The talk was taped at 12:34 pm on a sunny day.")]
    public void ATimeInProseIsNotTheTimeOfTheQuoteBefore(string prose) => Written.One($"{Quote}\n— Ada\n{prose}").Time.ShouldBeNull();

    [Theory]
    [InlineData("\"We shipped [laughs] the whole thing on a Friday.\"")]
    [InlineData("\"We shipped the whole thing on a Friday (laughter).\"")]
    [InlineData("\"We shipped the whole thing *sighs* on a Friday.\"")]
    [InlineData("\"[crosstalk] We shipped the whole thing on a Friday.\"")]
    [InlineData("\"We shipped the whole thing on a Friday. [both laugh]\"")]
    public void StageDirectionsGo(string line)
    {
        foreach (NotesFormat format in new[] { NotesFormat.Text, NotesFormat.Markdown }) Written.One(line + "\n— Ada [1:00]", format).Text.ShouldBe("We shipped the whole thing on a Friday.");
    }

    [Theory]
    [InlineData("\"I doubt that this [market fluctuation] will hold.\"", "I doubt that this [market fluctuation] will hold.")]
    [InlineData("\"I doubt that this (and much else) will hold.\"", "I doubt that this (and much else) will hold.")]
    [InlineData("\"I doubt… that this... will hold.\"", "I doubt… that this... will hold.")]
    public void InsertionsAndEllipsesStay(string line, string words)
    {
        foreach (NotesFormat format in new[] { NotesFormat.Text, NotesFormat.Markdown }) Written.One(line + "\n— Ada [1:00]", format).Text.ShouldBe(words);
    }

    [Fact]
    public void WhoQuotesAThirdPersonIsTheSpeaker()
    {
        Quote quote = Written.One("\"My mother always said, “Never ship on a Friday,” and so we did.\"\n— Ada [1:00]");

        (quote.Text, quote.Speaker?.Name).ShouldBe(("My mother always said, “Never ship on a Friday,” and so we did.", "Ada"));
    }

    [Theory]
    [InlineData("\"Did you really ship it on a Friday?\" Ada asks. \"We did, and then we slept,\" Ben replies.")]
    [InlineData("Ada: \"Did you really ship it on a Friday?\" Ben: \"We did, and then we slept.\"")]
    [InlineData("\"Did you really ship it on a Friday?\" — Ada. \"We did, and then we slept.\" — Ben")]
    [InlineData("> Ada: Did you really ship it on a Friday?\n> Ben: We did, and then we slept.")]
    [InlineData("> \"Did you really ship it on a Friday?\" — Ada\n> \"We did, and then we slept.\" — Ben")]
    public void ADialogueIsTwoQuotes(string notes)
    {
        foreach (NotesFormat format in new[] { NotesFormat.Text, NotesFormat.Markdown })
            Written.Quotes(notes, format).Select(q => q.Speaker?.Name).ShouldBe(["Ada", "Ben"], notes);
    }

    [Theory]
    [InlineData("\"Did you really ship it on a Friday?\" \"We did, and then we slept.\"\n— Ada and Ben [1:00]")]
    [InlineData("> Did you ship it, and when was it?\n> — Ada and Ben")]
    [InlineData("\"Ada: Did you really ship it? Ben: We did, and then we slept.\"\n[1:00]")]
    public void ADialogueThatCannotBePartedWarns(string notes) =>
        Written.Codes(Written.Read(notes)).ShouldContain(c => c == "dialogue" || c == "speaker-several");

    [Fact]
    public void ASponsorReadIsKeptOnlyInMarksAndWarns()
    {
        Written.One("\"Use code NAP at the till for twenty percent off your pillow.\"\n— Ada [1:00]").Warnings.Select(w => w.Code).ShouldBe(["promotion"]);
        Written.Quotes("Use code NAP at the till for twenty percent off your pillow.\n~ Ada (1:00)").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("\"If you like the show, leave a review and tell your friends.\"", "promotion")]
    [InlineData("\"♪ We shipped it all on a Friday night ♪\"", "lyrics")]
    public void CallsToSubscribeAndLyricsWarn(string line, string code) => Written.One(line + "\n— Ada [1:00]").Warnings.Select(w => w.Code).ShouldBe([code]);

    [Theory]
    [InlineData("The hosts' idea wasn't Ada's, it was the others' and nobody's.")]
    [InlineData("She is 5'10\" tall and the board is 6\" wide, as Ada says.")]
    [InlineData("Rock 'n' roll was big in the '90s and 'twas ever so, Ada says.")]
    [InlineData("'90s music is what they played for all of the night")]
    public void ApostrophesAndInchesAreNeverMarks(string notes) => Written.Quotes(notes).ShouldBeEmpty();

    [Theory]
    [InlineData("\"The board is 6\" wide and we love it a lot.\"", "The board is 6\" wide and we love it a lot.")]
    [InlineData("\"She's 5'10\" and the hosts' best friend.\"", "She's 5'10\" and the hosts' best friend.")]
    [InlineData("‘It’s the hosts’ idea and we can’t stop it.’", "It’s the hosts’ idea and we can’t stop it.")]
    [InlineData("'It's the best idea that we've had so far.'", "It's the best idea that we've had so far.")]
    public void ApostrophesAndInchesDoNotEndAQuote(string line, string words) =>
        Written.One(line + "\n— Ada [1:00]").ShouldSatisfyAllConditions(q => q.Text.ShouldBe(words), q => q.Speaker?.Name.ShouldBe("Ada"));

    [Theory]
    [InlineData("— ada@example.com")]
    [InlineData("— January 29, 2025")]
    [InlineData("— Monday")]
    [InlineData("— 2025-01-29")]
    [InlineData("- Key Takeaways")]
    [InlineData("— https://example.com")]
    [InlineData("— and that was the whole of the talk that day")]
    [InlineData("## Ada Okafor (1:00)")]
    public void HeadingsAddressesAndDatesAfterADashAreNoNames(string line) => Written.Quotes($"{Quote}\n{line}")[0].Speaker.ShouldBeNull();

    [Fact]
    public void AWholeTranscriptIsNamedAndPointsToItsReader()
    {
        string notes = string.Concat(Enumerable.Range(0, 40).Select(i => $"{(i % 2 == 0 ? "Ada Okafor" : "Ben Smit")} ({i / 6:00}:{i % 6 * 10:00}):\nThis is what was said in turn number {i} of the talk.\n\n"));
        Reading reading = Written.Read(notes);

        reading.Episodes.ShouldBeEmpty();
        reading.Diagnostics.Single().ShouldSatisfyAllConditions(d => d.Code.ShouldBe("notes-transcript"), d => d.Hint!.ShouldContain("WebVTT"));
    }

    [Theory]
    [InlineData("\"{0}\"\n— Ada Okafor [6:20]\n\n")]
    [InlineData("\"{0}\" — Ada Okafor, 6:20\n")]
    [InlineData("[6:20] Ada Okafor: \"{0}\"\n")]
    [InlineData("Ada Okafor (6:20): \"{0}\"\n")]
    [InlineData("Ada Okafor on naps:\n\"{0}\"\n[6:20] -\n")]
    [InlineData("Ada Okafor (6:20):\n\n> {0}\n\n")]
    [InlineData("{0}\n~ Ada Okafor (6:20)\n\n")]
    [InlineData("> {0}\n> — Ada Okafor [6:20]\n\n")]
    [InlineData("- \"{0}\" (Ada Okafor, 6:20)\n")]
    public void ARoundUpOfManyQuotesIsNoTranscript(string layout)
    {
        string notes = string.Concat(Enumerable.Range(0, 60).Select(i => layout.Replace("{0}", $"Nap number {i * 7919} was the {i * 104729}th best that I ever had.", StringComparison.Ordinal)));
        foreach (NotesFormat format in new[] { NotesFormat.Text, NotesFormat.Markdown }) Written.Quotes(notes, format).Count(q => q.Speaker?.Name == "Ada Okafor" && q.Time?.ToString() == "6:20").ShouldBe(60);
    }

    [Theory]
    [InlineData("1\n00:00:01,000 --> 00:00:04,000\nHello and welcome to the show.\n\n2\n00:00:05,000 --> 00:00:08,000\nThank you for having me here.\n\n3\n00:00:09,000 --> 00:00:12,000\nLet us talk about naps.\n")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:04.000\nHello and welcome.\n\n00:05.000 --> 00:08.000\nThank you.\n\n00:09.000 --> 00:12.000\nNaps.\n")]
    public void CaptionsAreATranscriptToo(string notes) => Written.Codes(Written.Read(notes)).ShouldBe(["notes-transcript"]);

    [Fact]
    public void ATranscriptUnderTheNotesIsPassedOver()
    {
        Reading reading = Written.Read($"# Naps\n\n{Quote}\n— Ada [1:00]\n\n## Transcript\n\nAda (0:05): We are all here today to talk about naps.\n\n\"Nobody should find these words on a card.\"\n[2:00]\n");

        reading.Episodes.Single().Quotes.Count.ShouldBe(1);
        reading.Diagnostics.Select(d => d.Code).ShouldBe(["transcript-skipped"]);
    }

    [Fact]
    public void CodeIsLeftOut() => Written.Quotes($"# Naps\n\n```\n{Quote}\n— Ada [1:00]\n```\n").ShouldBeEmpty();

    [Theory]
    [InlineData("    \"We shipped the whole thing on a Friday.\"\n    — Ada [1:00]")]
    [InlineData("\t\"We shipped the whole thing on a Friday.\"\n\t— Ada [1:00]")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n— Ada [1:00]\n-----")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n-----\n— Ada [1:00]")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n— Ada [1:00]\n-")]
    [InlineData("\"We shipped the whole thing on a Friday.\"\n— Ada [1:00]\n===")]
    public void WhatOnlyLooksLikeMarkdownLosesNoQuote(string notes)
    {
        foreach (NotesFormat format in new[] { NotesFormat.Text, NotesFormat.Markdown })
            Written.One(notes, format).ShouldSatisfyAllConditions(q => q.Text.ShouldBe("We shipped the whole thing on a Friday."), q => q.Speaker?.Name.ShouldBe("Ada", notes));
    }

    [Fact]
    public void ATermInBackticksIsNoQuote() => Written.Quotes("# Naps\n\nThey run `git push origin main and hope for the best` on Fridays.").ShouldBeEmpty();
}
