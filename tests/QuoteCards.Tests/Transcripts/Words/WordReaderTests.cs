using CsCheck;
using QuoteCards.Transcripts.Words;

namespace QuoteCards.Tests.Transcripts.Words;

public sealed class WordReaderTests
{
    private static string Keys(string text) => string.Join(' ', WordReader.Read(text).Select(w => w.Key));

    [Theory]
    [InlineData("It's the mill, isn't it?", "It is the mill – is not it")]
    [InlineData("We can’t, won't and shan't.", "we can not will not and shall not")]
    [InlineData("I'm gonna say they'll've gone", "i am going to say theyll have gone")]
    [InlineData("twenty-five mills", "25 mills")]
    [InlineData("one hundred and five", "105")]
    [InlineData("between one hundred and two hundred", "between 100 and 200")]
    [InlineData("a thousand nights", "1,000 nights")]
    [InlineData("nineteen eighty-four and twenty oh five", "1984 and 2005")]
    [InlineData("ten thirty", "10:30")]
    [InlineData("three point one four", "3.14")]
    [InlineData("one point five million dollars", "$1.5 million")]
    [InlineData("five million dollars", "$5M")]
    [InlineData("nine point six per cent", "9.6%")]
    [InlineData("the twenty-first of May", "the 21st of may")]
    [InlineData("Salt & pepper (laughs) twice [music]", "salt and pepper twice")]
    [InlineData("All right, OK", "alright okay")]
    public void TwoSpellingsAreTheSameWords(string one, string other) => Keys(one).ShouldBe(Keys(other));

    [Theory]
    [InlineData("25", "26")]
    [InlineData("can", "can't")]
    [InlineData("two hundred", "two thousand")]
    [InlineData("1.5", "15")]
    [InlineData("first", "second")]
    public void TwoMeaningsAreNot(string one, string other) => Keys(one).ShouldNotBe(Keys(other));

    [Fact]
    public void EveryWordLiesInItsText() => Gen.String[Gen.OneOf(Gen.Char["ab AB'’.,…[]()$%&-—0159 \nté一"], Gen.Char), 0, 80].Sample(
        text => WordReader.Read(text).TrueForAll(w => w.Key.Length > 0 && w.Start >= 0 && w.Start < w.End && w.End <= text.Length), iter: 20000);
}
