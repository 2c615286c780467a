using CsCheck;
using QuoteCards.Text.Punctuation;

namespace QuoteCards.Tests.Text.Punctuation;

public sealed class SmartPunctuationTests
{
    [Theory]
    [InlineData("en", "She said \"go home\" twice", "She said ‘go home’ twice")]
    [InlineData("de", "Sie sagte \"geh heim\" und ging", "Sie sagte ‚geh heim‘ und ging")]
    [InlineData("fr", "Elle a dit \"viens\" hier", "Elle a dit “viens” hier")]
    [InlineData("ja", "彼は\"はい\"と言った", "彼は『はい』と言った")]
    [InlineData("zh-Hant", "他說「好」就走了", "他說『好』就走了")]
    [InlineData("zh", "他说\"好\"就走了", "他说‘好’就走了")]
    [InlineData("sv", "Hon sa \"nej\" igen", "Hon sa ’nej’ igen")]
    [InlineData("ru", "Он сказал \"да\" и ушёл", "Он сказал „да“ и ушёл")]
    public void MarksInsideTheWordsAreTheInnerOnes(string language, string typed, string set) => Set(typed, language, 1).ShouldBe(set);

    [Theory]
    [InlineData("en", "“plain”")]
    [InlineData("de", "„plain“")]
    [InlineData("de-CH", "«plain»")]
    [InlineData("fr", "«\u202Fplain\u202F»")]
    [InlineData("es", "«plain»")]
    [InlineData("it", "«plain»")]
    [InlineData("pt", "“plain”")]
    [InlineData("pt-PT", "«plain»")]
    [InlineData("nl", "“plain”")]
    [InlineData("sv", "”plain”")]
    [InlineData("pl", "„plain”")]
    [InlineData("ru", "«plain»")]
    [InlineData("ja", "「plain」")]
    [InlineData("zh-Hans", "“plain”")]
    [InlineData("zh-TW", "「plain」")]
    [InlineData("he", "”plain”")]
    [InlineData("ar", "«plain»")]
    [InlineData("zz", "“plain”")]
    public void ATitleTakesTheOuterMarksOfItsLanguage(string language, string set) => Set("\"plain\"", language, 0).ShouldBe(set);

    [Theory]
    [InlineData("the '90s were loud", "the ’90s were loud")]
    [InlineData("the ‘90s were loud", "the ’90s were loud")]
    [InlineData("class of '07, then", "class of ’07, then")]
    [InlineData("rock 'n' roll", "rock ’n’ roll")]
    [InlineData("'tis the season", "’tis the season")]
    [InlineData("five o'clock", "five o’clock")]
    [InlineData("the students' books", "the students’ books")]
    [InlineData("I don't know", "I don’t know")]
    [InlineData("goin' home", "goin’ home")]
    [InlineData("go get 'em, tiger", "go get ’em, tiger")]
    [InlineData("l'\"art\" d'abord", "l’‘art’ d’abord")]
    public void ApostrophesAreToldFromOpeningMarks(string typed, string set) => Set(typed, "en", 1).ShouldBe(set);

    [Theory]
    [InlineData("Su dai 'yan-adam, ana haifuwarsu", "Su dai ’yan-adam, ana haifuwarsu")]
    [InlineData("ta ce \"'yanci\" kuma", "ta ce ‘’yanci’ kuma")]
    [InlineData("'ya'ya da jikoki", "’ya’ya da jikoki")]
    public void TheHausaLetterThatBeginsWithAMarkKeepsIt(string typed, string set) => Set(typed, "ha", 1).ShouldBe(set);

    [Theory]
    [InlineData("he was 6'2\" tall", "he was 6′2″ tall")]
    [InlineData("since 1984' and 3,000' up", "since 1984' and 3,000′ up")]
    [InlineData("a 5\" screen", "a 5″ screen")]
    [InlineData("ten feet, 10', high", "ten feet, 10′, high")]
    [InlineData("\"a 5\" screen\" he said", "‘a 5″ screen’ he said")]
    [InlineData("\"born in 1984\" he said", "‘born in 1984’ he said")]
    public void FeetAndInchesStay(string typed, string set) => Set(typed, "en", 1).ShouldBe(set);

    [Theory]
    [InlineData("\"he said 'no' twice\"", "“he said ‘no’ twice”", 0)]
    [InlineData("\"he said 'no' twice\"", "‘he said “no” twice’", 1)]
    [InlineData("\"The students' idea,\" she said", "“The students’ idea,” she said", 0)]
    [InlineData("'The students' books are here,' he said", "“The students’ books are here,” he said", 0)]
    [InlineData("\"'Tis nothing,\" she said", "“’Tis nothing,” she said", 0)]
    [InlineData("'\"Yes,\" he said'", "“‘Yes,’ he said”", 0)]
    [InlineData("“He said “hello” to me”", "“He said ‘hello’ to me”", 0)]
    public void NestedMarksAlternate(string typed, string set, int depth) => Set(typed, "en", depth).ShouldBe(set);

    [Theory]
    [InlineData("fr", "Il dit « oui » et part", "Il dit «\u202Foui\u202F» et part")]
    [InlineData("fr", "Il dit «oui» et part", "Il dit «\u202Foui\u202F» et part")]
    [InlineData("fr", "Il dit \" oui \" et part", "Il dit «\u202Foui\u202F» et part")]
    [InlineData("de", "Er sagt “ja” und geht", "Er sagt „ja“ und geht")]
    [InlineData("de", "Er sagt „ja“ und geht", "Er sagt „ja“ und geht")]
    [InlineData("en", "The German „ja“ is short", "The German „ja“ is short")]
    [InlineData("en", "The French « oui » is short", "The French « oui » is short")]
    [InlineData("he", "צה\"ל אמר \"כן\"", "צה״ל אמר ”כן”")]
    [InlineData("zh", "他说\"你好'朋友'\"然后走了", "他说“你好‘朋友’”然后走了")]
    [InlineData("zh", "他说'好'就走了", "他说“好”就走了")]
    [InlineData("hu", "Azt \"mondta\" nekem", "Azt „mondta” nekem")]
    public void MarksOfTheNotesBecomeTheLanguagesOwn(string language, string typed, string set) => Set(typed, language, 0).ShouldBe(set);

    [Theory]
    [InlineData("en", "wait -- what", "wait — what")]
    [InlineData("en", "wait--what", "wait—what")]
    [InlineData("en", "here - there", "here – there")]
    [InlineData("ru", "Москва - столица", "Москва — столица")]
    [InlineData("en", "well... yes", "well… yes")]
    [InlineData("en", "the end....", "the end….")]
    [InlineData("zh", "他说......", "他说……")]
    [InlineData("en", "use --force with care", "use --force with care")]
    [InlineData("en", "well-known", "well-known")]
    [InlineData("en", "- first", "- first")]
    public void TypewriterDashesAndDotsBecomeRealOnes(string language, string typed, string set) => Set(typed, language, 1).ShouldBe(set);

    [Fact]
    public void EachCharacterKnowsWhereItCameFrom()
    {
        string set = SmartPunctuation.Apply("a -- \"b\"...", "fr", out int[] map, 0);
        set.ShouldBe("a — «\u202Fb\u202F»…");
        map.ShouldBe([0, 1, 2, 4, 5, 5, 6, 7, 7, 8]);
    }

    [Fact]
    public void WordsAreNeverChanged() => Gen.Select(Any, AnyText.Language, Gen.Int[0, 2]).Sample((text, language, depth) =>
        Words(SmartPunctuation.Apply(text, language, out _, depth)).ShouldBe(Words(text)), iter: 5000);

    [Fact]
    public void SettingTwiceChangesNothing() => Gen.Select(Any, AnyText.Language, Gen.Int[0, 2]).Sample((text, language, depth) =>
    {
        string once = SmartPunctuation.Apply(text, language, out _, depth);
        SmartPunctuation.Apply(once, language, out _, depth).ShouldBe(once);
    }, iter: 5000);

    [Fact]
    public void TheMapNeverFallsAndStaysInTheSource() => Gen.Select(Any, AnyText.Language).Sample((text, language) =>
    {
        string set = SmartPunctuation.Apply(text, language, out int[] map);
        map.Length.ShouldBe(set.Length);
        map.Zip(map.Skip(1)).ShouldAllBe(p => p.First <= p.Second);
        map.ShouldAllBe(m => m >= 0 && m < text.Length);
        for (int i = 0; i < set.Length; i++)
            if (char.IsLetterOrDigit(set[i])) text[map[i]].ShouldBe(set[i]);
    }, iter: 5000);

    private static Gen<string> Any { get; } = Gen.OneOf(AnyText.Typed, AnyText.Mixed);

    private static string Set(string typed, string language, int depth) => SmartPunctuation.Apply(typed, language, out _, depth);

    private static string Words(string text) => string.Concat(text.Where(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c)));
}
