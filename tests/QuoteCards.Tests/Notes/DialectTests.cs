using QuoteCards.Episodes;
using QuoteCards.Notes;
using QuoteCards.Tests.Pairing;

namespace QuoteCards.Tests.Notes;

/// <summary>What editors, newsletters and note-taking programs make of a quote when they write HTML, Markdown, JSON or a table.</summary>
public sealed class DialectTests
{
    private const string Words = "We shipped the whole thing on a Friday.";

    [Theory]
    [InlineData("<figure class=\"wp-block-pullquote\"><blockquote><p>We shipped the whole thing on a Friday.</p><cite>Ada Okafor, 6:20</cite></blockquote></figure>")]
    [InlineData("<blockquote class=\"wp-block-quote\"><p>We shipped the whole thing on a Friday.</p></blockquote><p style=\"text-align:center\"><em>&#8212; Ada Okafor (6:20)</em></p>")]
    [InlineData("<p class=\"c2\"><span class=\"c1\">&ldquo;We shipped the whole </span><span class=\"c6\">thing</span><span>&nbsp;on a Friday.&rdquo;</span><span>&nbsp;&ndash; </span><span>Ada Okafor</span><span> (</span><a href=\"https://example.com/?t=380\">06:20</a><span>)</span></p>")]
    [InlineData("<p class=MsoNormal><span style='font-family:\"Calibri\",sans-serif'>“We shipped the whole\nthing on a Friday.” <o:p></o:p></span></p><p class=MsoNormal><span style='mso-tab-count:1'>   </span>— Ada Okafor, 6:20<o:p></o:p></p>")]
    [InlineData("<blockquote id=\"4\">We shipped the whole thing on a Friday. <mark class=\"highlight-gray\">— Ada Okafor, 6:20</mark></blockquote>")]
    [InlineData("<dl><dt>Ada Okafor</dt><dd>“We shipped the whole thing on a Friday.” <time>6:20</time></dd></dl>")]
    [InlineData("<table role=\"presentation\"><tr><td><table><tr><td><h1>The Weekly</h1></td></tr><tr><td><p>“We shipped the whole thing on a Friday.”</p><p>— Ada Okafor, 6:20</p></td></tr></table></td></tr></table>")]
    [InlineData("<table><thead><tr><th>Time</th><th>Who</th><th>Quote</th></tr></thead><tr><td>6:20</td><td>Ada Okafor</td><td><p>We shipped the whole<br>thing on a Friday.</p></td></tr></table>")]
    [InlineData("<div class=\"quote-text\">“We shipped the whole thing on a Friday.”</div><div class=\"quote-meta\"><span>Ada Okafor</span> <span>6:20</span></div>")]
    [InlineData("<figure><blockquote><p>We shipped the whole thing on a Friday.</p></blockquote><figcaption>—Ada Okafor at <a href=\"https://example.com/#t=380\">6:20</a></figcaption></figure>")]
    public void EveryEditorsHtmlGivesTheSameQuote(string body)
    {
        Quote quote = Written.One($"<html><body><p>Guest: Ada Okafor</p>{body}</body></html>");

        (quote.Text, quote.Speaker?.Name, quote.Time?.ToString()).ShouldBe((Words, "Ada Okafor", "6:20"));
    }

    [Fact]
    public void TheCaptionOfAPictureIsNoQuote() =>
        Written.Quotes("<figure><a href=\"#\"><img src=\"x.jpg\"></a><figcaption>“The organ at Vetto, on a Friday night.” Luca Neri</figcaption></figure>", NotesFormat.Html).ShouldBeEmpty();

    [Theory]
    [InlineData("> [!quote] Ada Okafor\n> We shipped the whole thing on a Friday.\n> — [[Ada Okafor]] (6:20)\n> ^block-id")]
    [InlineData("- ==We shipped the whole thing on a Friday.== — [[people/ada|Ada Okafor]], 6:20 #quote #fridays")]
    [InlineData("> We shipped the whole thing on a Friday. *— Ada Okafor, 6:20*")]
    [InlineData("**\"We shipped the whole thing on a Friday.\"**\n*Ada Okafor, 6:20*")]
    [InlineData("## 1. \"We shipped the whole thing on a Friday.\"\n*— Ada Okafor, [The Room](https://example.com), 6:20*")]
    [InlineData("💬 \"We shipped the whole thing on a Friday.\" — Ada Okafor 🕒 6:20")]
    [InlineData("- 🎙️ **Ada Okafor** (6:20): \"We shipped the whole thing on a Friday.\"")]
    public void EveryDialectOfMarkdownGivesTheSameQuote(string notes)
    {
        Quote quote = Written.One($"# Highlights\n\n{notes}\n", NotesFormat.Markdown);

        (quote.Text, quote.Speaker?.Name, quote.Time?.ToString()).ShouldBe((Words, "Ada Okafor", "6:20"));
    }

    [Theory]
    [InlineData("{\"text\":\"We shipped it.\",\"speaker\":\"Ada\"}\n{\"text\":\"Nobody noticed.\",\"speaker\":\"Ben\"}\n", 1)]
    [InlineData("{\"episodes\":[{\"title\":\"a\",\"quotes\":[{\"text\":\"We shipped it.\",\"speaker\":\"Ada\"}]},{\"title\":\"b\",\"quotes\":[{\"text\":\"Nobody noticed.\",\"speaker\":\"Ben\"}]}],\"warnings\":[]}", 2)]
    [InlineData("[{\"title\":\"a\",\"quotes\":[{\"text\":\"We shipped it.\",\"speaker\":\"Ada\"}]},{\"title\":\"b\",\"quotes\":[{\"text\":\"Nobody noticed.\",\"speaker\":\"Ben\"}]}]", 2)]
    [InlineData("episode,quote,author\na,We shipped it.,Ada\nb,Nobody noticed.,Ben\n", 2)]
    [InlineData("sep=;\nQuote;Speaker\nWe shipped it.;Ada\nNobody noticed.;Ben\n", 1)]
    public void SeveralEpisodesInOneFileAreSeveral(string notes, int episodes)
    {
        IReadOnlyList<Episode> read = Written.Read(notes).Episodes;

        read.Count.ShouldBe(episodes);
        read.SelectMany(e => e.Quotes).Select(q => (q.Text, q.Speaker?.Name)).ShouldBe([("We shipped it.", "Ada"), ("Nobody noticed.", "Ben")]);
    }

    [Fact]
    public void ALineEndInACellIsAParagraphsEnd() => Written.One("quote,author\r\n\"We shipped it,\r\nand slept.\",Ada\r\n").Text.ShouldBe("We shipped it,\nand slept.");

    [Theory]
    [InlineData("🎙️ The Long Table – Ep. 8: Feeding a City", "The Long Table", "Feeding a City")]
    [InlineData("The Slow Investor — Episode 241: Patience", "The Slow Investor", "Patience")]
    [InlineData("# Ep. 3 | Doors", null, "Doors")]
    [InlineData("Title: Doors\nShow: The Long Table", "The Long Table", "Doors")]
    [InlineData("Doors\nReleased on March 3, 2024 | The Long Table", "The Long Table", "Doors")]
    [InlineData("Doors\nIssue 77 · 3 February 2025", null, "Doors")]
    [InlineData("From: Tess <tess@example.com>\nSubject: quotes", null, null)]
    [InlineData("## Notable Quotes", null, null)]
    [InlineData("Hello friends,", null, null)]
    public void TheHeadTellsTheShowFromTheTitle(string head, string? show, string? title)
    {
        Episode e = Written.Episode($"{head}\n\n\"{Words}\"\n— Ada [1:00]\n");

        (e.Show, e.Title).ShouldBe((show, title));
    }
}
