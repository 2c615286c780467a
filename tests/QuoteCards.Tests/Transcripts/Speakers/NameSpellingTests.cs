using QuoteCards.Transcripts.Alignment;
using QuoteCards.Transcripts.Speakers;

namespace QuoteCards.Tests.Transcripts.Speakers;

public sealed class NameSpellingTests
{
    [Theory]
    [InlineData("jon", "john")]
    [InlineData("sara", "sarah")]
    [InlineData("katie", "katy")]
    [InlineData("stephen", "steven")]
    [InlineData("catherine", "katherine")]
    [InlineData("okafor", "okafur")]
    public void OneNameMayBeSpeltTwoWays(string a, string b) => NameSpelling.Same(a, b).ShouldBeTrue();

    [Theory]
    [InlineData("maria", "marta")]
    [InlineData("dana", "dina")]
    [InlineData("lara", "laura")]
    [InlineData("ada", "ida")]
    [InlineData("martin", "marvin")]
    [InlineData("theodora", "theodor")]
    [InlineData("then", "they")]
    public void TwoNamesStayTwo(string a, string b) => NameSpelling.Same(a, b).ShouldBeFalse();

    [Theory]
    [InlineData("SPEAKER_00", true)]
    [InlineData("Speaker 1", true)]
    [InlineData("Speaker A", true)]
    [InlineData("S2", true)]
    [InlineData("Unknown", true)]
    [InlineData("Ada", false)]
    [InlineData("Sam", false)]
    [InlineData("Speakman", false)]
    public void AMachinesLabelIsToldFromAName(string label, bool generic) => SpeakerLabel.IsGeneric(label).ShouldBe(generic);
}
