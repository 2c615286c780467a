namespace QuoteCards.Tests.Transcripts.Synthetic;

/// <summary>The words that the made episode is built of.</summary>
internal static class Vocabulary
{
    public static readonly string[] People = Split("Ada Okafor Ben Ilves Carla Marta Mirek Sunniva Tobias Yusuf Ingrid Leopold Ravenna Oskar Philippa Quentin Rosalind Stephan Theodora Ulrich Valentin Winifred Zacharias Beatrix Cornelius Dagmar");

    public static readonly string[] Places = Split("Lisbon Tallinn Nairobi Bergen Oaxaca Kyoto Tbilisi Galway Windhoek Hobart Cusco Malmo Zagreb Dakar Hanoi Leipzig");

    public static readonly string[] Things = Split("""
        mill bridge kettle ledger garden engine harbour letter market orchard piano river saddle tower violin wagon bakery beacon bicycle blanket boulder bucket cabin camera candle canvas carpet cellar chapel chimney
        clock compass copper cottage cradle curtain diary ditch donkey drawer drum falcon feather fence ferry field fiddle flood forest forge fountain furnace gate glacier goat hammer harvest hedge helmet herring hill
        honey horizon horse island jacket journal kitchen ladder lamp lantern lemon library lighthouse lizard loom magnet marble meadow mirror monsoon mountain museum needle notebook novel oven oyster painting parcel
        pasture pebble pencil pepper photograph pigeon pillow pipeline planet plough pocket poem pottery prairie pump puzzle quarry quilt radio railway recipe reef ribbon robot rope sailor salmon satellite school
        shadow shovel signal silver sketch spider staircase statue stove suitcase sugar swamp telescope temple theatre thunder ticket timber tractor trumpet tunnel turbine umbrella valley village volcano warehouse
        whistle window winter workshop
        """);

    public static readonly string[] Deeds = Split("""
        built moved painted repaired borrowed carried counted crossed defended described designed drew followed forgot found gathered guarded hid imagined invented lifted loved measured mended missed noticed opened planted
        polished praised promised pulled pushed raised reached remembered rescued restored rolled saved shaped shipped sold stole studied surveyed tested traded trusted visited washed weighed welcomed wrote admired
        bought burned cleaned cooked copied doubted explored feared fixed folded
        """);

    public static readonly string[] Kinds = Split("""
        old quiet broken bright careful clumsy cold crooked curious distant dusty early empty faithful famous fragile frozen generous gentle golden heavy hidden hollow honest humble hungry lazy little lonely loud lucky
        modern muddy narrow noisy northern patient perfect plain polite proud rusty salty secret sharp silent simple sleepy slow small sober strange stubborn sturdy sudden tall tender tired tiny unusual useful weary wild wooden
        """);

    public static readonly string[] Manners = Split("slowly quietly suddenly carefully happily badly together alone twice yesterday overnight upstairs outside downhill abroad gladly mostly nearly barefoot backwards");

    public static readonly string[] Folk = Split("baker teacher doctor farmer engineer singer nurse sailor lawyer gardener pilot writer plumber tailor carpenter judge butcher weaver miner captain neighbour cousin stranger visitor");

    public static readonly string[] Numbers =
    [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen", "eighteen", "twenty", "twenty-five", "thirty-one", "forty-two", "fifty", "sixty-four", "seventy", "ninety-nine",
        "one hundred", "three hundred and five", "two thousand", "nineteen eighty-four", "twenty twenty-one", "one point five million",
    ];

    /// <summary>The same numbers in digits.</summary>
    public static readonly string[] Digits =
        ["2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "15", "18", "20", "25", "31", "42", "50", "64", "70", "99", "100", "305", "2,000", "1984", "2021", "1.5 million"];

    public static readonly string[] Fillers = ["um,", "uh,", "you know,", "I mean,", "like,"];

    private static string[] Split(string words) => words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
