namespace QuoteCards.Pairing;

/// <summary>The verbs that lead in or follow a quote.</summary>
internal static class SpeechVerbs
{
    private static readonly HashSet<string> Speech = Set(
        // English
        "says said explains explained adds added notes noted warns warned argues argued jokes joked opens opened contributes contributed offers offered reflects reflected puts put " +
        "raises raised provides provided shares shared describes described observes observed points pointed asks asked remarks remarked states stated recalls recalled claims claimed " +
        "concludes concluded emphasizes emphasises emphasized emphasised highlights highlighted insists insisted admits admitted suggests suggested tells told continues continued replies replied answers answered quips quipped " +
        "sums predicts predicted elaborates elaborated expresses expressed believes thinks cautions cautioned recounts recounted stresses stressed underscores underscored underlines underlined summarizes summarises summarized summarised " +
        "discusses discussed confesses confessed laughs laughed goes writes wrote acknowledges acknowledged agrees agreed announces announced articulates articulated asserts asserted begins began clarifies clarified " +
        "comments commented complains complained concedes conceded contends contended counters countered declares declared details detailed exclaims exclaimed illustrates illustrated interjects interjected laments lamented " +
        "maintains maintained mentions mentioned muses mused opines opined outlines outlined pleads pleaded ponders pondered posits posited proclaims proclaimed proposes proposed questions questioned recaps " +
        "reiterates reiterated relates related remembers remembered reminisces reminisced responds responded reveals revealed riffs scoffs scoffed sighs sighed speculates speculated teases thanks thanked theorizes theorized " +
        "urges urged ventures ventured voices voiced vows vowed wonders wondered weighs kicks closes closed ends ended talks talked speaks spoke chimes interrupts interrupted corrects corrected confirms confirmed denies denied " +
        // German
        "sagt sagte erklärt erklärte meint meinte betont betonte warnt warnte fragt fragte ergänzt ergänzte erzählt erzählte findet fand beschreibt beschrieb berichtet berichtete schildert schilderte behauptet behauptete " +
        "scherzt scherzte widerspricht widersprach antwortet antwortete entgegnet entgegnete erwidert erwiderte kritisiert kritisierte fordert forderte glaubt glaubte erinnert erinnerte verrät verriet gesteht gestand gibt gab räumt räumte fasst fügt hält stellt lacht bemerkt bemerkte kommentiert " +
        // French
        "dit disait explique expliquait affirme affirmait ajoute ajoutait raconte racontait prévient confie confiait estime estimait précise souligne rappelle répond demande constate conclut déclare déclarait avoue résume reconnaît ironise plaisante lance poursuit décrit évoque ouvre sourit rit amuse " +
        // Spanish and Portuguese
        "dice dijo explica explicó afirma afirmó añade añadió cuenta contó señala señaló advierte advirtió pregunta preguntó responde respondió recuerda recordó comenta comentó describe destaca destacó insiste concluye confiesa subraya opina reflexiona bromea relata asegura sostiene apunta " +
        "diz disse conta contou acrescenta avisa explicou afirmou pergunta perguntou lembra ressalta confessa reflete conclui alerta observa brinca descreve " +
        // Italian and Dutch
        "spiega spiegò afferma aggiunge racconta raccontò chiede risponde ricorda sottolinea osserva scherza descrive riflette avverte sostiene zegt zei vertelt vertelde legt stelt vraagt vroeg antwoordt waarschuwt benadrukt beschrijft vindt grapt " +
        // Russian and Polish
        "говорит сказал сказала рассказывает рассказал рассказала объясняет объяснил объяснила отмечает отметил отметила добавляет добавил добавила считает вспоминает вспомнил вспомнила спрашивает спросил спросила отвечает ответил ответила шутит признаётся признается подчёркивает подчеркивает замечает утверждает предупреждает делится " +
        "mówi powiedział powiedziała opowiada wyjaśnia tłumaczy dodaje zauważa pyta odpowiada wspomina podkreśla przyznaje twierdzi żartuje ostrzega " +
        // Swedish, Danish and Norwegian
        "säger berättar förklarar siger fortæller forklarer sier forteller");

    // After these the next words are somebody else's, or nobody's.
    private static readonly HashSet<string> Passing = Set(
        "plays played gets got receives received hears heard listens listened faces faced meets met welcomes welcomed introduces introduced interviews interviewed turns turned hands handed invites invited quizzes presses pressed watches watched reads " +
        "joins joined brings brought is are was were be been has have had will would can could may might must should does did seems seemed appears appeared becomes became remains works worked runs ran left leaves lives lived won lost died loses wins");

    // What may stand before a verb that stands before its name.
    private static readonly HashSet<string> Inverting = Set("as like so and or but what how wie so und comme le l ainsi et como lo y e come così zoals как jak");

    /// <summary>True for a verb of speech in the third person.</summary>
    public static bool Has(string word) => Speech.Contains(word);

    /// <summary>True for a verb that hands the word to somebody else.</summary>
    public static bool Hands(string word) => Passing.Contains(word);

    /// <summary>True for a word behind which a verb stands before its subject.</summary>
    public static bool Inverts(string word) => Inverting.Contains(word);

    private static HashSet<string> Set(string words) => new(words.Split(' ', StringSplitOptions.RemoveEmptyEntries), StringComparer.OrdinalIgnoreCase);
}
