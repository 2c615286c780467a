using QuoteCards.Text.Unicode;

namespace QuoteCards.Tests.Text.Unicode;

public sealed class CharacterPropertiesTests
{
    [Theory]
    [InlineData(0x1F600, true)]
    [InlineData(0x1FAEA, true)]
    [InlineData(0x231A, true)]
    [InlineData(0x1F1E6, true)]
    [InlineData(0x2764, false)]
    [InlineData(0x1F321, false)]
    [InlineData('1', false)]
    [InlineData(-1, false)]
    [InlineData(0x110000, false)]
    public void OnlySomeAreDrawnInColourUnasked(int codePoint, bool colour) => CharacterProperties.IsEmojiPresentation(codePoint).ShouldBe(colour);

    [Fact]
    public void AHeartMayBeAnEmojiAndADigitMayBeAKeycap()
    {
        CharacterProperties.IsEmoji(0x2764).ShouldBeTrue();
        CharacterProperties.IsEmoji('1').ShouldBeTrue();
        CharacterProperties.IsExtendedPictographic(0x2764).ShouldBeTrue();
        CharacterProperties.IsExtendedPictographic('1').ShouldBeFalse();
        CharacterProperties.IsEmojiModifier(0x1F3FD).ShouldBeTrue();
    }
}
