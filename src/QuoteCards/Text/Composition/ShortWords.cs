namespace QuoteCards.Text.Composition;

/// <summary>Small words that lean on what follows, so that a line does not like to end in them; and those that open a phrase, so that a line likes to begin with them.</summary>
/// <remarks>That prepositions, articles and conjunctions go with the line after them is common advice for headlines and verse; the lists and figures are our own.</remarks>
internal static class ShortWords
{
    private static readonly Dictionary<string, Lazy<Dictionary<string, double>>> Leaning = Read(
        ("en", "a an the my our your his her its their", "of to in on at by for from with as into than and or but nor so if that this these those who which no not very more",
            "i we he she it they you is are was were be been am has have had do does did can will would could should what when where how just like"),
        ("fr", "le la les l' un une des du de mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces", "à au aux en et ou mais que qui ne se par pour dans sur avec sans plus très si y",
            "je tu il elle on nous vous ils elles est sont a ont était"),
        ("de", "der die das den dem des ein eine einen einem einer eines mein meine dein deine sein seine ihr ihre unser unsere", "zu in im am an auf aus bei mit von vom zum zur für und oder aber wenn dass als wie nicht nur so um",
            "ich du er sie es wir man ist sind war hat wird"),
        ("es", "el la los las un una unos unas mi mis tu tus su sus", "de del a al en con por para y o e u que se lo no si más sin", "yo es son era fue ha han hay"),
        ("pt", "o a os as um uma uns umas meu minha seu sua", "de do da dos das em no na nos nas com por para e ou que se não mais sem ao à", "eu é são era foi há"),
        ("it", "il lo la i gli le l' un uno una", "di del della dei delle a al alla in nel nella con su sul per e o che si non mi più da dal", "è sono era ha hanno io"),
        ("nl", "de het een mijn jouw zijn haar ons onze hun", "en van in op te met voor aan bij dat die naar om niet als of uit", "ik je we ze hij is was"),
        ("sv", "en ett den det min din sin", "och i på av med att som för till om inte", "jag vi du är var har"),
        ("da", "en et den det min din sin", "og i på af med at som for til om ikke", "jeg vi du er var har"),
        ("pl", "ten ta to ci te", "w z i a o u na do nie że się za po od ze", "ja my on ona jest są"),
        ("ru", "", "в во на не и а но с со к ко по из за от до у о об что как для без", "я ты он она мы вы они"),
        ("uk", "", "в у на не і й а але з зі до по за від що як для без", "я ти він вона ми ви вони"),
        ("tr", "bir bu şu o", "ve de da ki ile ne çok için", ""),
        ("id", "si sang", "di ke dari dan yang untuk pada dengan tidak", "saya kita kami ia"),
        ("ar", "", "في من على إلى عن ما لا أن إن ثم أو هل لم لن قد", "هو هي"),
        ("he", "", "של את על לא כי אם גם זה עם כל אל מן", "אני הוא היא"));

    private static readonly Dictionary<string, double> Unknown = [];

    private static readonly HashSet<string> Opening = Words(
        "and but or because which who when while where if so until before after than that though although unless as "
            + "et mais ou car qui que quand und oder aber weil wenn dass denn y pero porque cuando e mas quando ma perché en maar omdat want");

    /// <summary>The list of a language (BCP 47); English where none is named, empty where the language has none here.</summary>
    public static Dictionary<string, double> Of(string? language)
    {
        string tag = language is null ? "en" : language.Split('-', '_')[0];
        return Leaning.TryGetValue(tag, out Lazy<Dictionary<string, double>>? words) ? words.Value : Unknown;
    }

    /// <summary>True for a word that opens a phrase.</summary>
    public static bool Opens(ReadOnlySpan<char> word) => Opening.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    private static HashSet<string> Words(string words) => new(words.Split(' '), StringComparer.OrdinalIgnoreCase);

    private static Dictionary<string, Lazy<Dictionary<string, double>>> Read(params ReadOnlySpan<(string Language, string Articles, string Joining, string Others)> all)
    {
        Dictionary<string, Lazy<Dictionary<string, double>>> made = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string language, string articles, string joining, string others) in all) made[language] = new(() => Read(articles, joining, others));
        return made;
    }

    // What belongs to a noun leans most, then what joins, then who or what does something.
    private static Dictionary<string, double> Read(string articles, string joining, string others)
    {
        Dictionary<string, double> words = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string list, double cost) in new[] { (articles, 14.0), (joining, 6.0), (others, 3.0) })
            foreach (string word in list.Split(' ', StringSplitOptions.RemoveEmptyEntries)) words.TryAdd(word, cost);
        return words;
    }
}
