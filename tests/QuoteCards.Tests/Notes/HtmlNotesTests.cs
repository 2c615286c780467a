using QuoteCards.Episodes;
using QuoteCards.Notes;
using QuoteCards.Tests.Pairing;

namespace QuoteCards.Tests.Notes;

public sealed class HtmlNotesTests
{
    private const string Words = "We shipped the whole thing on a Friday.";

    [Theory]
    [InlineData("<blockquote><p>We shipped the whole thing on a Friday.</p><footer>— <cite>Ada Okafor</cite>, <time>6:20</time></footer></blockquote>")]
    [InlineData("<blockquote>We shipped the whole thing on a Friday.<cite>Ada Okafor, 6:20</cite></blockquote>")]
    [InlineData("<figure><blockquote><p>We shipped the whole thing on a Friday.</p></blockquote><figcaption>Ada Okafor [6:20]</figcaption></figure>")]
    [InlineData("<p><q>We shipped the whole thing on a Friday.</q> — Ada Okafor, 6:20</p>")]
    [InlineData("<p>&ldquo;We shipped the whole thing on a&nbsp;Friday.&rdquo;<br>&mdash; Ada Okafor [6:20]</p>")]
    [InlineData("<p>“We shipped the whole thing on a Friday.”</p><p>— Ada Okafor [6:20]</p>")]
    [InlineData("<p>“We shipped <em>the whole thing</em> on a Friday.”</p><p>— <a href=\"/ada\"><b>Ada Okafor</b></a> <a href=\"https://example.com/?t=380\">6:20</a></p>")]
    [InlineData("<ul><li>“We shipped the whole thing on a Friday.” (Ada Okafor, 6:20)</li></ul>")]
    [InlineData("<ol><li><p>“We shipped the whole thing on a Friday.”</p><p>— Ada Okafor, 6:20</p></li></ol>")]
    [InlineData("<h3>Ada Okafor (6:20):</h3><blockquote>We shipped the whole thing on a Friday.</blockquote>")]
    [InlineData("<div><pre>\"We shipped the whole thing on a Friday.\"\n- Ada Okafor (06:20)\n</pre></div>")]
    public void EveryWayToMarkAQuoteIsRead(string body)
    {
        Quote quote = Written.One("<html><body>" + body + "</body></html>");

        (quote.Text, quote.Speaker?.Name, quote.Time?.ToString()).ShouldBe((Words, "Ada Okafor", "6:20"));
    }

    [Fact]
    public void EmphasisIsKept() => Written.One("<p>“We shipped <mark>the whole</mark> thing on a Friday.”</p>").Emphasis.ShouldBe([new TextSpan(11, 9)]);

    [Fact]
    public void ALinkThatDisagreesWithItsLabelWarns() =>
        Written.One($"<blockquote>{Words}<footer>Ada <a href=\"https://example.com/#t=99\">6:20</a></footer></blockquote>").Warnings.Select(w => w.Code).ShouldBe(["time-link"]);

    [Fact]
    public void TheHeadOfThePageGivesTitleAndPeople()
    {
        Episode e = Written.Episode($"<!doctype html><html lang=en><head><title>Naps - Site</title><meta property=\"og:title\" content=\"Naps\"><meta property=\"og:site_name\" content=\"Show of Naps\"><meta name=author content=\"Ada Okafor\"></head><body><p>“{Words}”<br>— Ada</p></body></html>");

        (e.Title, e.Show, e.Language, e.Quotes.Single().Speaker?.Name).ShouldBe(("Naps", "Show of Naps", "en", "Ada Okafor"));
    }

    [Theory]
    [InlineData("<html><head><title>Naps</title></head><body><blockquote>We shipped the whole thing.</blockquote></body></html>")]
    [InlineData("<html><head><title>Naps - Site</title></head><body><h1>Naps</h1><blockquote>We shipped the whole thing.</blockquote></body></html>")]
    public void WithoutAnOgTitleTheHeadingAndThenTheTitleCount(string page) => Written.Episode(page).Title.ShouldBe("Naps");

    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("template")]
    [InlineData("nav")]
    [InlineData("noscript")]
    public void WhatIsNotProseIsDropped(string tag) =>
        Written.Quotes($"<html><body><{tag}>“{Words}” — Ada [6:20]</{tag}><p>Nothing else.</p></body></html>").ShouldBeEmpty();

    [Fact]
    public void JsonLdIsLeftAlone() =>
        Written.Quotes($"<html><body><script type=\"application/ld+json\">{{\"text\":\"“{Words}” — Ada\"}}</script><p>Nothing else.</p></body></html>").ShouldBeEmpty();

    [Fact]
    public void LinesAreThoseOfTheFile()
    {
        NotesDocument page = HtmlNotes.Read("<body>\n<h1>Naps</h1>\n<p>one<br>\ntwo\n<br>three</p>\n<blockquote>\n  <p>four</p>\n</blockquote>\n<table>\n<tr><td>five</td></tr></table></body>", "f");

        page.Blocks.Where(b => b.Text.Length > 0).Select(b => (b.Text, b.Place.Line)).ShouldBe([("Naps", 2), ("one", 3), ("two", 4), ("three", 5), ("four", 7), ("five", 10)]);
    }

    [Fact]
    public void ATagInsideMarkdownIsRead()
    {
        Quote quote = Written.One($"# Naps\n\n<blockquote>\n{Words}\n<cite>Ada Okafor</cite>\n</blockquote>\n");

        (quote.Text, quote.Speaker?.Name, quote.Provenance.Text.Place.Line, quote.Provenance.Speaker.Place.Line).ShouldBe((Words, "Ada Okafor", 4, 5));
    }

    [Fact]
    public void APageThatNestsTooDeepIsReadWithoutItsTags()
    {
        QuoteCards.Pairing.Reading reading = Written.Read(string.Concat(Enumerable.Repeat("<div>", 20_000)) + $"<p>&ldquo;{Words}&rdquo;<br>— Ada [6:20]</p>");

        reading.Episodes.Single().Quotes.Single().Speaker?.Name.ShouldBe("Ada");
        reading.Diagnostics.Select(d => d.Code).ShouldBe(["page-too-deep"]);
    }

    [Fact]
    public void APageThatNestsAsPagesDoKeepsItsTags() =>
        Written.Read(string.Concat(Enumerable.Repeat("<div>", 400)) + $"<p>“{Words}”<br>— Ada [6:20]</p>").Diagnostics.ShouldBeEmpty();

    [Theory]
    [InlineData("<p>a<p>b<p>c<br><img>", 0)]
    [InlineData("<div><b>x</b></div><div></div>", 2)]
    [InlineData("<ul><li>a<li>b</ul>", 1)]
    public void DepthCountsTagsThatStayOpen(string html, int depth) => HtmlDepth.Of(html).ShouldBe(depth);
}
