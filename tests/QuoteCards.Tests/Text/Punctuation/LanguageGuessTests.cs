using QuoteCards.Text.Punctuation;

namespace QuoteCards.Tests.Text.Punctuation;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("We shipped it on a Friday, and then we slept for what was left of the weekend.", "en")]
    [InlineData("On a livré le vendredi, et puis nous avons dormi, parce que c'est la vie et que nous étions dans les temps.", "fr")]
    [InlineData("Wir haben es am Freitag ausgeliefert, und dann haben wir geschlafen; das ist nicht die beste Idee.", "de")]
    [InlineData("Lo hicimos el viernes y luego dormimos, que es lo que hay que hacer con los viernes.", "es")]
    [InlineData("Все люди рождаются свободными.", "ru")]
    [InlineData("Всі люди народжуються вільними.", "uk")]
    [InlineData("Όλοι οι άνθρωποι γεννιούνται ελεύθεροι.", "el")]
    [InlineData("すべての人間は自由だ。", "ja")]
    [InlineData("Hmm.", null)]
    [InlineData("Buongiorno, Ada!", null)]
    public void TheLanguageIsToldWhereTheWordsGiveItAwayAndElseLeftOpen(string text, string? language) => SmartPunctuation.LanguageOf(text).ShouldBe(language);
}
