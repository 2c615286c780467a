using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Pairing;

namespace QuoteCards.Tests.Pairing;

/// <summary>Every piece that a layout is made of.</summary>
public sealed class PieceTests
{
    private const string Words = "We shipped the whole thing on a Friday.";

    [Theory]
    [InlineData("[06:20]", "6:20")]
    [InlineData("(6:20)", "6:20")]
    [InlineData("6:20", "6:20")]
    [InlineData("1:02:33", "1:02:33")]
    [InlineData("00:12:34.56", "12:34")]
    [InlineData("\\[00:12:34\\]", "12:34")]
    [InlineData("12m34s", "12:34")]
    [InlineData("1h02m33s", "1:02:33")]
    [InlineData("at 12:34", "12:34")]
    [InlineData("@12:34", "12:34")]
    [InlineData("@ 12:34", "12:34")]
    [InlineData("🕐 12:34", "12:34")]
    [InlineData("🕒12:34", "12:34")]
    [InlineData("⏱️ 12:34", "12:34")]
    [InlineData("Timestamp: 12:34", "12:34")]
    [InlineData("Timestamp: [12:34]", "12:34")]
    [InlineData("61:05", "1:01:05")]
    [InlineData("[125:00]", "2:05:00")]
    [InlineData("（12:34）", "12:34")]
    [InlineData("（１２：３４）", "12:34")]
    [InlineData("(12 min 34)", "12:34")]
    [InlineData("(1 h 02 min 33 s)", "1:02:33")]
    [InlineData("(5'40)", "5:40")]
    [InlineData("(5’40”)", "5:40")]
    [InlineData("(min. 14:05)", "14:05")]
    [InlineData("(١٢:٣٤)", "12:34")]
    [InlineData("[१२:३४]", "12:34")]
    public void ATimeIsReadInEveryForm(string time, string expected)
    {
        Written.One($"\"{Words}\"\n{time}").Time?.ToString().ShouldBe(expected);
        Written.One($"\"{Words}\"\n— Ada Okafor {time}").ShouldSatisfyAllConditions(q => q.Time?.ToString().ShouldBe(expected), q => q.Speaker?.Name.ShouldBe("Ada Okafor"));
    }

    [Theory]
    [InlineData("1:01–1:20")]
    [InlineData("[1:01 - 1:20]")]
    [InlineData("(1:01 to 1:20)")]
    public void ARangeKeepsItsEnd(string range) => Written.One($"\"{Words}\"\n{range}").ShouldSatisfyAllConditions(q => q.Time?.ToString().ShouldBe("1:01"), q => q.EndTime?.ToString().ShouldBe("1:20"));

    [Theory]
    [InlineData("https://example.com/watch?v=x&t=61")]
    [InlineData("https://example.com/watch?v=x&t=61s")]
    [InlineData("https://example.com/watch?v=x&t=1m1s")]
    [InlineData("https://example.com/ep#t=61")]
    [InlineData("https://example.com/ep#t=61,90")]
    [InlineData("https://example.com/embed/x?start=61")]
    public void ALinkGivesTheTimeThatItsLabelHides(string address) => Written.One($"> {Words}\n> — Ada Okafor, [listen]({address})").Time?.ToString().ShouldBe("1:01");

    [Fact]
    public void ALinkThatDisagreesWithItsLabelWarns()
    {
        Quote quote = Written.One($"> {Words}\n> — Ada Okafor, [1:01](https://example.com/?t=75)");

        quote.Time?.ToString().ShouldBe("1:01");
        quote.Warnings.Single(w => w.Code == "time-link").ShouldSatisfyAllConditions(w => w.Place.Line.ShouldBe(2), w => w.Message.ShouldContain("1:15"));
    }

    [Fact]
    public void ALinkThatAgreesDoesNot() => Written.One($"> {Words}\n> — Ada Okafor, [1:01](https://example.com/?t=61)").Warnings.ShouldBeEmpty();

    [Theory]
    [InlineData("\"{0}\"")]
    [InlineData("'{0}'")]
    [InlineData("“{0}”")]
    [InlineData("‘{0}’")]
    [InlineData("„{0}“")]
    [InlineData("„{0}”")]
    [InlineData("«{0}»")]
    [InlineData("« {0} »")]
    [InlineData("»{0}«")]
    [InlineData("”{0}”")]
    [InlineData("‹{0}›")]
    [InlineData("「{0}」")]
    [InlineData("『{0}』")]
    [InlineData("`{0}`")]
    [InlineData("*\"{0}\"*")]
    [InlineData("**“{0}”**")]
    public void EveryKindOfMarkIsTakenOff(string marks)
    {
        string line = marks.Replace("{0}", Words, StringComparison.Ordinal);
        foreach (string notes in new[] { $"{line}\n— Ada Okafor [6:20]", $"{line} — Ada Okafor, 6:20", $"Ada Okafor (6:20): {line}" })
            Written.One(notes).ShouldSatisfyAllConditions(q => q.Text.ShouldBe(Words, notes), q => q.Speaker?.Name.ShouldBe("Ada Okafor", notes), q => q.Time?.ToString().ShouldBe("6:20", notes));
    }

    [Theory]
    [InlineData("\"We shipped the whole thing on a Friday\".")]
    [InlineData("\"We shipped the whole thing on a Friday.\"")]
    [InlineData("“We shipped the whole thing on a Friday”. — Ada Okafor")]
    public void TheStopMayStandInsideOrOutsideTheMarks(string notes) => Written.One(notes).Text.ShouldBe(Words);

    [Theory]
    [InlineData("\"He said \"go home now\" and so we all did.\"", "He said \"go home now\" and so we all did.")]
    [InlineData("“He said “go home now” and so we all did.”", "He said “go home now” and so we all did.")]
    [InlineData("“He said ‘go home now’ and so we all did.”", "He said ‘go home now’ and so we all did.")]
    [InlineData("\"She told me 'ship it' and so we all did.\"", "She told me 'ship it' and so we all did.")]
    [InlineData("„Er rief ‚geht nach Hause‘ und wir gingen.“", "Er rief ‚geht nach Hause‘ und wir gingen.")]
    public void MarksWithinMarksStay(string line, string words) => Written.One(line + "\n— Ada Okafor [1:00]").ShouldSatisfyAllConditions(q => q.Text.ShouldBe(words), q => q.Speaker?.Name.ShouldBe("Ada Okafor"));

    [Fact]
    public void AQuoteOverSeveralParagraphsIsOne()
    {
        Quote quote = Written.One("“We shipped the whole thing on a Friday.\n\n“And then we slept for two days.”\n— Ada Okafor [6:20]");

        (quote.Text, quote.Speaker?.Name, quote.Time?.ToString()).ShouldBe(("We shipped the whole thing on a Friday.\nAnd then we slept for two days.", "Ada Okafor", "6:20"));
    }

    [Fact]
    public void AQuoteThatWasWrappedByHandIsOneLine() =>
        Written.One("\"We shipped the whole thing\non a Friday.\"\n— Ada Okafor [6:20]").ShouldSatisfyAllConditions(q => q.Text.ShouldBe(Words), q => q.Speaker?.Name.ShouldBe("Ada Okafor"));

    [Fact]
    public void AMarkThatNobodyClosesEndsWithItsLineAndWarns()
    {
        Quote quote = Written.One("\"We shipped the whole thing on a Friday.\n— Ada Okafor [6:20]");

        (quote.Text, quote.Speaker?.Name).ShouldBe((Words, "Ada Okafor"));
        quote.Warnings.Select(w => w.Code).ShouldContain("mark-unclosed");
    }

    [Theory]
    [InlineData("—")]
    [InlineData("— ")]
    [InlineData("–")]
    [InlineData("― ")]
    [InlineData("- ")]
    [InlineData("--")]
    [InlineData("-- ")]
    [InlineData("~ ")]
    [InlineData("～")]
    [InlineData("by ")]
    [InlineData("from ")]
    public void EveryDashStandsBeforeAName(string dash) => Written.One($"\"{Words}\"\n{dash}Ada Okafor").Speaker?.Name.ShouldBe("Ada Okafor");

    [Theory]
    [InlineData("Ada Okafor, CTO of Acme (@ada)", "Ada Okafor", "CTO of Acme", "@ada")]
    [InlineData("Ada Okafor (CTO, Acme)", "Ada Okafor", "CTO, Acme", null)]
    [InlineData("Ada Okafor, PhD", "Ada Okafor", "PhD", null)]
    [InlineData("Ada Okafor of Acme", "Ada Okafor", "of Acme", null)]
    [InlineData("Ada Okafor | CTO at Acme", "Ada Okafor", "CTO at Acme", null)]
    [InlineData("Ada Okafor (@ada)", "Ada Okafor", null, "@ada")]
    [InlineData("Dr. Ada Okafor", "Dr. Ada Okafor", null, null)]
    [InlineData("J. R. Okafor", "J. R. Okafor", null, null)]
    [InlineData("J.R. Okafor", "J.R. Okafor", null, null)]
    [InlineData("Zoë Ångström-Núñez", "Zoë Ångström-Núñez", null, null)]
    [InlineData("Ada van der Berg", "Ada van der Berg", null, null)]
    [InlineData("Jeanne d'Arc", "Jeanne d'Arc", null, null)]
    [InlineData("Seán O'Brien", "Seán O'Brien", null, null)]
    [InlineData("Ada", "Ada", null, null)]
    [InlineData("**Ada Okafor**", "Ada Okafor", null, null)]
    [InlineData("*Ada Okafor*", "Ada Okafor", null, null)]
    [InlineData("[Ada Okafor](https://example.com/ada)", "Ada Okafor", null, null)]
    [InlineData("エイダ", "エイダ", null, null)]
    [InlineData("עדה אוקפור", "עדה אוקפור", null, null)]
    [InlineData("Ада Окафор", "Ада Окафор", null, null)]
    public void ANameMayCarryRoleHandleTitleAndAccents(string written, string name, string? role, string? handle)
    {
        foreach (string notes in new[] { $"\"{Words}\"\n— {written}", $"\"{Words}\"\n— {written} [6:20]", $"\"{Words}\" — {written}, 6:20" })
            Written.One(notes).Speaker.ShouldNotBeNull(notes).ShouldSatisfyAllConditions(s => s.Name.ShouldBe(name, notes), s => s.Role.ShouldBe(role, notes), s => s.Handle.ShouldBe(handle, notes));
    }

    [Theory]
    [InlineData("# The Long Nap\nShow of Naps | Released on January 29, 2025")]
    [InlineData("The Long Nap\nShow of Naps · 29 Jan 2025")]
    [InlineData("Episode 59 – The Long Nap\nShow of Naps — Jan. 29th, 2025")]
    [InlineData("# The Long Nap\nPodcast: Show of Naps\nPublished: 2025-01-29")]
    [InlineData("# The Long Nap\nShow of Naps | 29. Januar 2025")]
    [InlineData("# The Long Nap\nShow of Naps | 29 de enero de 2025")]
    [InlineData("# The Long Nap\nShow of Naps | 29 janvier 2025")]
    [InlineData("# The Long Nap\nShow of Naps | 2025年1月29日")]
    [InlineData("# The Long Nap\nShow of Naps | 29/01/2025")]
    [InlineData("# The Long Nap\nShow of Naps | 1/29/2025")]
    [InlineData("---\ntitle: The Long Nap\nshow: Show of Naps\ndate: 2025-01-29\n---\n")]
    public void TheHeadGivesTitleShowAndDate(string head)
    {
        Episode episode = Written.Episode($"{head}\n\n\"{Words}\"\n— Ada Okafor [6:20]");

        (episode.Title, episode.Show, episode.Date).ShouldBe(("The Long Nap", "Show of Naps", new DateOnly(2025, 1, 29)));
    }

    [Theory]
    [InlineData("# The Long Nap\nShow of Naps | 03/04/2025", 2)]
    [InlineData("---\ndate: 03/04/2025\n---", 2)]
    public void ADateThatMayBeReadTwoWaysIsLeftOutAndWarns(string head, int line)
    {
        Reading reading = Written.Read($"{head}\n\n\"{Words}\"\n— Ada Okafor [6:20]");

        reading.Episodes.Single().Date.ShouldBeNull();
        reading.Diagnostics.Single(d => d.Code == "date-ambiguous").Place.Line.ShouldBe(line);
    }

    [Theory]
    [InlineData("This week hosts Ada Okafor, Ben Smit, and Cleo talk with guest Dan van Dyke about naps.", new[] { "Ada Okafor", "Ben Smit", "Cleo", "Dan van Dyke" })]
    [InlineData("Guests: Ada Okafor & Ben Smit", new[] { "Ada Okafor", "Ben Smit" })]
    [InlineData("**Guest:** Ada Okafor (Acme)", new[] { "Ada Okafor" })]
    public void PeopleAreNamedAtTheTop(string line, string[] names) =>
        Written.Episode($"# Naps\n\n{line}\n\n> {Words}").Speakers.Select(s => s.Name).ShouldBe(names);

    [Theory]
    [InlineData("— Ada [6:20]")]
    [InlineData("— Okafor [6:20]")]
    public void AShortNameIsCompletedWhenOnePersonHasIt(string line)
    {
        Quote quote = Written.One($"# Naps\n\nToday hosts Ada Okafor and Ben Smit talk.\n\n\"{Words}\"\n{line}");

        (quote.Speaker?.Name, quote.Provenance.Speaker.Rule).ShouldBe(("Ada Okafor", EvidenceRule.Roster));
    }

    [Fact]
    public void TwoPeopleWithOneFirstNameStayAsWrittenAndWarn()
    {
        Quote quote = Written.One($"# Naps\n\nToday hosts Emmanuel Ito and Emmanuel Osei talk.\n\n\"{Words}\"\n— Emmanuel [6:20]");

        quote.Speaker?.Name.ShouldBe("Emmanuel");
        quote.Warnings.Select(w => w.Code).ShouldBe(["speaker-ambiguous"]);
    }

    [Fact]
    public void AnAliasOfTheConfigurationWins()
    {
        ReadingOptions options = new() { KnownSpeakers = [new Speaker("Ada Okafor-Reyes", "CTO", Aliases: ["Ada"])] };
        Quote quote = EpisodeReader.Read(System.Text.Encoding.UTF8.GetBytes($"\"{Words}\"\n— Ada [6:20]"), "notes", options).Episodes.Single().Quotes.Single();

        (quote.Speaker?.Name, quote.Speaker?.Role).ShouldBe(("Ada Okafor-Reyes", "CTO"));
    }
}
