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
    [InlineData("I bought a bicycle. 🚲", "I bought a bicycle.")]
    [InlineData("❤️ So do I 👩‍🚀 🇪🇪", "so do I")]
    [InlineData("two and a half million dollars", "$2.5 million")]
    [InlineData("half a million letters", "500,000 letters")]
    [InlineData("a million and a half", "1.5 million")]
    [InlineData("the nineteen nineties", "the 1990s")]
    [InlineData("the nineteen nineties", "the 1990’s")]
    [InlineData("the eighties", "the 80s")]
    [InlineData("ten times cheaper", "10x cheaper")]
    [InlineData("10 p.m. in the U.S.", "10 PM in the US")]
    [InlineData("the A.I. of J.K. Okafor", "the AI of JK Okafor")]
    [InlineData("Dr. Okafor vs. Prof. Ilves", "Doctor Okafor versus Professor Ilves")]
    [InlineData("The colour of the organisation’s theatre", "The color of the organization's theater")]
    [InlineData("they travelled, analysed and catalogued archaeology", "they traveled, analyzed and cataloged archeology")]
    [InlineData("our grey neighbours’ favourite defence programme", "our gray neighbors' favorite defense program")]
    public void TwoSpellingsAreTheSameWords(string one, string other) => Keys(one).ShouldBe(Keys(other));

    [Fact]
    public void LettersBeyondTheFirstPlaneAreWords() => Keys("𐌱𐌰 and 𐌾𐌰").ShouldBe("𐌱𐌰 and 𐌾𐌰");

    [Theory]
    [InlineData("25", "26")]
    [InlineData("can", "can't")]
    [InlineData("two hundred", "two thousand")]
    [InlineData("1.5", "15")]
    [InlineData("first", "second")]
    [InlineData("filled", "filed")]
    [InlineData("1990s", "1980s")]
    [InlineData("half a million", "a million")]
    [InlineData("two and a half", "two")]
    [InlineData("Michael", "Michel")]
    [InlineData("four", "for")]
    public void TwoMeaningsAreNot(string one, string other) => Keys(one).ShouldNotBe(Keys(other));

    [Fact]
    public void EveryWordLiesInItsText() => Gen.String[Gen.OneOf(Gen.Char["ab AB'’.,…[]()$%&-—0159 \nté一"], Gen.Char), 0, 80].Sample(
        text => WordReader.Read(text).TrueForAll(w => w.Key.Length > 0 && w.Start >= 0 && w.Start < w.End && w.End <= text.Length), iter: 20000);
}
