using QuoteCards.Text.Unicode;

namespace QuoteCards.Tests.Text.Unicode;

/// <summary>The tailoring for cards. A bar stands where a line may end; the end of the text is left out.</summary>
public sealed class LineBreaksTests
{
    [Theory]
    [InlineData("one — two", "one — |two")]
    [InlineData("one—two", "one—|two")]
    [InlineData("one – two", "one – |two")]
    [InlineData("— Ada Lovelace", "— Ada |Lovelace")]
    [InlineData("dijo —sí— y salió", "dijo |—sí— |y |salió")]
    [InlineData("the end —", "the |end —")]
    [InlineData("1914–1918 again", "1914–1918 |again")]
    public void ADashNeverBeginsALineUnlessItOpens(string text, string expected) => Marked(text).ShouldBe(expected);

    [Theory]
    [InlineData("so …and then", "so |…and |then")]
    [InlineData("so … and", "so … |and")]
    [InlineData("so…and", "so…|and")]
    public void AnEllipsisStaysWithTheWordsItBelongsTo(string text, string expected) => Marked(text).ShouldBe(expected);

    [Theory]
    [InlineData("ชีวิต", "ชี|วิ|ต")]
    [InlineData("เวลาจะมา", "เว|ลา|จะ|มา")]
    [InlineData("จันทร์", "จั|น|ทร์")]
    [InlineData("ມື້ນີ້", "ມື້|ນີ້")]
    [InlineData("မြန်မာ", "မြန်|မာ")]
    [InlineData("ខ្មែរ", "ខ្មែ|រ")]
    [InlineData("ทุก ๆ วัน", "ทุ|ก |ๆ |วั|น")]
    public void ScriptsWithoutSpacesBreakBetweenSyllablesAtWorst(string text, string expected) => Marked(text).ShouldBe(expected);

    [Theory]
    [InlineData("ちょっと待って", "ちょっ|と|待っ|て")]
    [InlineData("コーヒー", "コー|ヒー")]
    [InlineData("「はい」。次", "「は|い」。|次")]
    [InlineData("他说：“好。”然后", "他|说：|“好。”|然|后")]
    public void KinsokuIsStrict(string text, string expected) => Marked(text).ShouldBe(expected);

    [Theory]
    [InlineData("시작이 반이다", "시작이 |반이다")]
    [InlineData("AI는 도구다", "AI는 |도구다")]
    public void KoreanBreaksBetweenWords(string text, string expected) => Marked(text).ShouldBe(expected);

    [Fact]
    public void KoreanWithoutSpacesStillBreaks() => Marked(new string('한', 20)).ShouldContain("|");

    [Theory]
    [InlineData("10 %", "10 |%")]
    [InlineData("$1,000.50 a day", "$1,000.50 |a |day")]
    [InlineData("well-known (and) said", "well-|known |(and) |said")]
    [InlineData("« oui » dit-il", "« oui » |dit-|il")]
    [InlineData("👩🏽‍💻👨‍👩‍👧🇧🇷", "👩🏽‍💻|👨‍👩‍👧|🇧🇷")]
    [InlineData("one\ntwo", "one\n!two")]
    [InlineData("one\r\ntwo", "one\r\n!two")]
    public void TheRestIsAsTheStandardHasIt(string text, string expected) => Marked(text).ShouldBe(expected);

    private static string Marked(string text)
    {
        LineBreakKind[] breaks = new LineBreakKind[text.Length + 1];
        LineBreaks.Find(text, breaks);
        return string.Concat(text.Select((c, i) => breaks[i] switch { LineBreakKind.Allowed => "|" + c, LineBreakKind.Mandatory => "!" + c, _ => c.ToString() }));
    }
}
