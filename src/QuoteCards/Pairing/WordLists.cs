namespace QuoteCards.Pairing;

/// <summary>The words that tell names, roles and headings apart.</summary>
internal static class WordLists
{
    /// <summary>Small words inside a name.</summary>
    public static HashSet<string> Particles { get; } = Set("van der de den la le von bin ibn al el da dos du di ter af zu y della del dalla san st abu bint ben");

    /// <summary>What stands before a name and belongs to it.</summary>
    public static HashSet<string> Titles { get; } = Set("Dr. Mr. Mrs. Ms. Prof. Sir Dr Professor Dame Rev. Sen. Rep. Gov. Gen. Col. Capt. Frau Herr Mme M. Sr. Sra. Dra.");

    /// <summary>Words that begin with a capital and yet begin no name.</summary>
    public static HashSet<string> NotFirst { get; } = Set(
        "the this that these those it its he she they we you i in on as and but or so if when where why how what who which a an his her their our my your " +
        "notable key best favourite favorite memorable top more most all some no yes not conclusion introduction intro outro summary overview episode podcast show season series part chapter " +
        "january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday " +
        "timestamp time timestamps source sources read watch listen at for with from by to of about around between during over under into than then later another one two three " +
        "meanwhile however hosts host co-host co-hosts cohost guest guests both despite after before while overall finally there here today yesterday tomorrow now also still just even only " +
        "q quote quotes quotable tweetable highlight highlights soundbite takeaway takeaways transcript resources links notes recap lesson lessons bonus sponsor sponsored advertisement ad " +
        "ceo cto cfo coo founder co-founder cofounder author journalist reporter analyst engineer economist historian president director chief senior former " +
        "subscribe follow share rate review download join visit click learn see find get use today's this week's next first second third last new according note warning update " +
        "unknown anonymous narrator interviewer interviewee speaker moderator announcer voiceover audience everyone everybody nobody somebody someone anybody tbd tba unbekannt inconnu inconnue desconocido desconocida desconhecido sconosciuto onbekend неизвестный " +
        "paraphrase paraphrased paraphrasing attributed quoting quoted adapted cited translated translation tip tips example examples context myth reality pitch headline hook caption tweet post slogan motto opening closing punchline setup prompt response " +
        "question questions answer answers statement claim message subject body excerpt passage text original reason result outcome action step idea insight issue problem solution goal rule principle fact theme topic category type status comment reply edit " +
        "good dear hello hi hey welcome thanks thank photo photos image picture music song album book article chapter chapters timestamps " +
        "http https www let let's don't do does did is are was were be been have has had will would can could should may must because since until though although");

    /// <summary>Books of the Bible, behind which figures with a colon are chapter and verse.</summary>
    public static HashSet<string> Scripture { get; } = Set(
        "Genesis Gen Exodus Leviticus Numbers Deuteronomy Joshua Judges Kings Chronicles Nehemiah Psalm Psalms Ps Proverbs Prov Ecclesiastes Isaiah Jeremiah Lamentations Ezekiel Hosea Amos Obadiah Micah Nahum Habakkuk Zephaniah Haggai Zechariah Malachi " +
        "Matthew Matt Mark Luke John Acts Romans Rom Corinthians Cor Galatians Gal Ephesians Eph Philippians Phil Colossians Thessalonians Hebrews James Peter Jude Revelation Rev Matthäus Markus Lukas Johannes Psalmen Sprüche Matthieu Marc Luc Jean Psaume Mateo Marcos Lucas Juan Salmo Salmos");

    /// <summary>Those of <see cref="NotFirst"/> that are first names as well.</summary>
    public static HashSet<string> AlsoNames { get; } = Set("will may april june august art");

    /// <summary>What stands in the place of a name where nobody is named, in lower case; a number may follow.</summary>
    public static HashSet<string> Nobody { get; } = Set(
        "host co-host cohost guest speaker narrator interviewer interviewee moderator announcer voice caller listener unknown unidentified anonymous n/a na tbd tba both all everyone audience " +
        "unbekannt sprecher sprecherin moderator moderatorin gast inconnu inconnue invité invitée animateur animatrice desconocido desconocida invitado invitada presentador presentadora desconhecido desconhecida convidado convidada sconosciuto ospite onbekend неизвестный ведущий ведущая гость гостья");

    /// <summary>Words that make a run of capitals a heading, not a name, wherever they stand.</summary>
    public static HashSet<string> NotAnywhere { get; } = Set(
        "thoughts concerns impact reflections insights takeaways advice update updates perspective perspectives views discussion conversation debate background focus spotlight " +
        "implications reactions reaction outlook race quotes quote moments highlights lessons questions answers introduction conclusion summary understanding rising technical future industry " +
        "leaders weigh market ethical censorship resources links notes timestamps chapters transcript topics episode podcast");

    private static HashSet<string> Set(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
