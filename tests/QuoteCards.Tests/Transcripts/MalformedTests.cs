using CsCheck;
using QuoteCards.Transcripts;

namespace QuoteCards.Tests.Transcripts;

public sealed class MalformedTests
{
    private static readonly string[] Pieces =
    [
        "WEBVTT\n\n", "1\n", "00:00:01.000 --> 00:00:02.000\n", "99:99:99,999 --> 00:00:01,000\n", "12:00:00 --> x\n", "NOTE ", "STYLE\n", "<v Ada>", "<v", "</v>", "<00:01.5>", "<ruby><rt>", "&amp", "&#0;", "\n\n", "\r\n",
        "{\"segments\":[", "{\"speaker\":", "\"Ada\"", "3", ",\"start\":1e400", ",\"words\":[", "\"body\":\"\\ud800\"", "}", "]", "null", "{", "[", "\"offsets\":{\"from\":-1}",
        "**Ada:** ", "Ada (00:12:34):", "[00:12:34] Ben: ", "\\[1:02:03.456\\]", "# Head\n", "<p>", "<cite>", "<time>0:01", "</cite>", "<html>", "one two ", "99999999999\n", ":", "：", "é", "\u202E",
    ];

    private static readonly Gen<string> Any = Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Pieces[i]).Array[0, 24].Select(string.Concat), Gen.String[0, 120]);

    [Fact]
    public void NothingThrowsAndWhatIsRefusedSaysWhy() => Gen.Select(Any, Gen.Enum<TranscriptFormat>()).Sample((text, format) =>
    {
        TranscriptReading read = Script.Read(text, "any", format);
        return read.Transcript is { } t
            ? t.Utterances.Count > 0 && t.Utterances.All(u => u.Text.Length > 0 && (u.End is not { } end || u.Start is not { } start || end >= start))
            : read.Diagnostics.Any(d => d.Severity == QuoteCards.Diagnostics.Severity.Error && d.Place.File == "any");
    }, iter: 20000);

    [Fact]
    public void AnyBytesAreReadOrRefused() => Gen.Byte.Array[0, 60].Sample(b => TranscriptReader.Read(b, null) is not null, iter: 5000);

    [Theory]
    [InlineData("", "transcript-empty")]
    [InlineData(" \n ", "transcript-empty")]
    [InlineData("\0\u0001", "transcript-binary")]
    [InlineData("{}", "transcript-no-cues")]
    [InlineData("[", "json-invalid", "t.json")]
    [InlineData("[1,2,3]", "transcript-no-cues", "t.json")]
    [InlineData("WEBVTT\n\nNOTE nothing here", "transcript-no-cues")]
    [InlineData("WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ada></v>", "transcript-no-words")]
    public void EachHasOneClearCode(string text, string code, string? name = null) => Script.Read(text, name).Diagnostics.Single().Code.ShouldBe(code);

    [Theory]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE lolz [\n <!ENTITY lol \"lol\">\n <!ENTITY lol2 \"&lol;&lol;&lol;\">\n]>\n<lolz>&lol2;</lolz>", "t.html:3: error[transcript-entities]: the file defines entities of its own, which are never read")]
    [InlineData("<!DOCTYPE html [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>\n<p><cite>Ada:</cite>&xxe;</p>", "t.html:1: error[transcript-entities]")]
    [InlineData("<?xml version=\"1.0\"?>\n<tt xmlns=\"http://www.w3.org/ns/ttml\"><body/></tt>", "t.html:2: error[transcript-xml]: this is TTML")]
    [InlineData("<rss version=\"2.0\"><channel/></rss>", "t.html:1: error[transcript-xml]: this is a feed, which names transcripts")]
    public void XmlThatIsNoTranscriptIsRefusedWithItsPlace(string text, string line)
    {
        TranscriptReading read = Script.Read(text, "t.html");

        read.Transcript.ShouldBeNull();
        read.Diagnostics.Single().ToString().ShouldStartWith(line);
    }

    [Fact]
    public void XhtmlIsHtml() => Script.Lines("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">\n<html><body><cite>Ada:</cite><time>0:01</time><p>We moved &amp; slept.</p></body></html>").ShouldBe(["1 [1-?] Ada: We moved & slept."]);

    [Fact]
    public void CaptionsOfOneSpeakerThatOverlapAreTold()
    {
        const string text = "WEBVTT\n\n00:01.000 --> 00:05.000\n<v Ada>We moved the mill.\n\n00:03.000 --> 00:06.000\n<v Ada>Nobody noticed.\n\n00:05.500 --> 00:07.000\n<v Ben>Did you now?\n";

        Script.Read(text, "t.vtt").Diagnostics.Single().ToString().ShouldBe("t.vtt:6: warning[cue-overlap]: cue 2 starts before the one above it ends, by the same speaker (its words are kept where they stand)");
        Script.Read(text).Transcript!.Utterances.Count.ShouldBe(3);
    }

    [Fact]
    public void ATimeInJsonThatIsNoneKeepsItsWordsAndIsTold()
    {
        TranscriptReading read = Script.Read("{\"segments\":[{\"start\":1,\"text\":\"We moved it.\"},\n{\"start\":-5,\"end\":\"soon\",\"text\":\"And slept.\"},\n{\"start\":null,\"text\":\"Then we woke.\"}]}", "t.json");

        read.Transcript!.Utterances.Select(u => u.Start?.TotalSeconds).ShouldBe([1.0, null, null]);
        read.Diagnostics.Single().ToString().ShouldStartWith("t.json:2: warning[cue-time-invalid]: cue 2 cannot be read as a time; the words are kept without one (and 1 more)");
    }

    [Fact]
    public void AMillionTagsTakeNoLongerThanTheyAreMany()
    {
        string deep = string.Concat(Enumerable.Repeat("<div><cite>", 200_000)) + "Ada:</cite><p>We moved the mill.</p>";

        Script.Read(deep, "t.html").Transcript!.Utterances.Single().Text.ShouldBe("We moved the mill.");
    }

    [Fact]
    public void AWrongNameIsToldAndTheContentCounts()
    {
        TranscriptReading read = Script.Read("1\n00:00:01,000 --> 00:00:02,000\nHello.", "talk.vtt");

        read.Transcript!.Format.ShouldBe(TranscriptFormat.SubRip);
        read.Diagnostics.Single().ToString().ShouldBe("talk.vtt:1: warning[transcript-extension]: the file's name says WebVTT, its content is SubRip and is read as such");
    }

    [Fact]
    public void TheFormatCanBeForced() => Script.Lines("{curly} words", TranscriptFormat.Text).ShouldBe(["1 [?-?] ?: {curly} words"]);
}
