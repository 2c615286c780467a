using QuoteCards.Text.Unicode;

namespace QuoteCards.Tests.Text.Unicode;

public sealed class ScriptsTests
{
    [Theory]
    [InlineData("abc", "Latn Latn Latn")]
    [InlineData("(а)", "Cyrl Cyrl Cyrl")]
    [InlineData("コー", "Kana Kana")]
    [InlineData("こー", "Hira Hira")]
    [InlineData("、日", "Hani Hani")]
    [InlineData("...", "Zyyy Zyyy Zyyy")]
    [InlineData("e\u0301", "Latn Latn")]
    [InlineData("א (b)", "Hebr Hebr Hebr Latn Hebr")]
    [InlineData("क।", "Deva Deva")]
    [InlineData("ক।", "Beng Beng")]
    [InlineData("ا،", "Arab Arab")]
    [InlineData("a😀b", "Latn Latn Latn Latn")]
    public void WhatIsSharedTakesTheScriptAroundIt(string text, string tags) => string.Join(' ', Scripts.Resolve(text).Select(Scripts.Tag)).ShouldBe(tags);

    [Theory]
    [InlineData('a', Script.Latin)]
    [InlineData('1', Script.Common)]
    [InlineData('\u0301', Script.Inherited)]
    [InlineData('க', Script.Tamil)]
    [InlineData('ᐃ', Script.CanadianAboriginal)]
    [InlineData('\uE000', Script.Unknown)]
    public void EveryCharacterHasAScript(char c, Script script) => Scripts.ScriptOf(c).ShouldBe(script);

    [Fact]
    public void WhatIsNoCodePointIsUnknown() => new[] { -1, 0x110000, int.MaxValue, int.MinValue }.ShouldAllBe(c => Scripts.ScriptOf(c) == Script.Unknown);

    [Fact]
    public void TheProlongedSoundMarkIsUsedWithBothKana()
    {
        Scripts.IsUsedWith('ー', Script.Hiragana).ShouldBeTrue();
        Scripts.IsUsedWith('ー', Script.Katakana).ShouldBeTrue();
        Scripts.IsUsedWith('ー', Script.Latin).ShouldBeFalse();
    }
}
