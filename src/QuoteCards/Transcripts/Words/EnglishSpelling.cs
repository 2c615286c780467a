namespace QuoteCards.Transcripts.Words;

/// <summary>Gives the British and the American spelling of a word one key, since they sound alike: colour and color, organise and organize, centre and center.</summary>
internal static class EnglishSpelling
{
    // Those that no rule below makes alike.
    private static readonly Dictionary<string, string> Whole = Pairs(
        "grey gray, greys grays, programme program, programmes programs, judgement judgment, judgements judgments, acknowledgement acknowledgment, ageing aging, tyre tire, tyres tires, " +
        "kerb curb, plough plow, ploughs plows, ploughed plowed, ploughing plowing, sceptic skeptic, sceptics skeptics, sceptical skeptical, scepticism skepticism, moustache mustache, " +
        "pyjamas pajamas, jewellery jewelry, yoghurt yogurt, fulfil fulfill, fulfilment fulfillment, skilful skillful, wilful willful, enrol enroll, enrolment enrollment, " +
        "instalment installment, instalments installments, practise practice, practised practiced, practises practices, practising practicing, defence defense, defences defenses, " +
        "offence offense, offences offenses, licence license, licences licenses, pretence pretense, cosy cozy, doughnut donut, doughnuts donuts, draught draft, draughts drafts, mould mold, " +
        "artefact artifact, artefacts artifacts, cheque check, cheques checks, storey story, storeys stories, disc disk, axe ax, omelette omelet, whisky whiskey, manoeuvre maneuver, " +
        "manoeuvres maneuvers, manoeuvring maneuvering, oestrogen estrogen, foetus fetus, diarrhoea diarrhea");

    private static readonly string[] AfterOur = ["", "s", "ed", "ing", "able", "ably", "ite", "ites", "ful", "less", "er", "ers", "al", "hood", "hoods", "ly"];
    private static readonly string[] AfterIs = ["e", "ed", "es", "ing", "er", "ers", "ation", "ations"];
    private static readonly string[] AfterDouble = ["ed", "ing", "er", "ers", "or", "ors", "ous"];

    /// <summary>The key that both spellings share. It need not be a word: <c>promise</c> becomes <c>promize</c> on either side.</summary>
    public static string Key(string word)
    {
        if (word.Length < 3) return word;
        if (Whole.TryGetValue(word, out string? other)) return other;
        return word.Length < 5 ? word : Is(word) ?? Our(word) ?? Re(word) ?? Double(word) ?? Ogue(word) ?? Ae(word) ?? word;
    }

    // organise, organisation, analyse; not "rise" or "wise".
    private static string? Is(string word)
    {
        int at = word.LastIndexOf("is", StringComparison.Ordinal), ys = word.LastIndexOf("ys", StringComparison.Ordinal);
        if (ys >= 3 && Array.IndexOf(AfterIs, word[(ys + 2)..]) is >= 0 and < 4) return $"{word[..(ys + 1)]}z{word[(ys + 2)..]}";
        return at >= 3 && Array.IndexOf(AfterIs, word[(at + 2)..]) >= 0 ? $"{word[..(at + 1)]}z{word[(at + 2)..]}" : null;
    }

    // colour, favourite, neighbourhood; not "hour" or "four".
    private static string? Our(string word)
    {
        int at = word.IndexOf("our", StringComparison.Ordinal);
        return at >= 2 && Array.IndexOf(AfterOur, word[(at + 3)..]) >= 0 ? $"{word[..at]}or{word[(at + 3)..]}" : null;
    }

    // centre, theatres, fibre, centred.
    private static string? Re(string word)
    {
        int at = word.EndsWith("re", StringComparison.Ordinal) ? word.Length - 2 : word.EndsWith("res", StringComparison.Ordinal) || word.EndsWith("red", StringComparison.Ordinal) ? word.Length - 3 : -1;
        return at > 1 && word[at - 1] is 't' or 'b' or 'g' or 'v' ? $"{word[..at]}er{word[(at + 2)..]}" : null;
    }

    // travelled, marvellous; a word of one syllable is another word with one l: "filled" and "filed".
    private static string? Double(string word)
    {
        int at = word.LastIndexOf("ll", StringComparison.Ordinal);
        if (at < 3 || Array.IndexOf(AfterDouble, word[(at + 2)..]) < 0) return null;
        int vowels = 0;
        for (int i = 0; i < at; i++)
            if (word[i] is 'a' or 'e' or 'i' or 'o' or 'u' or 'y') vowels++;
        return vowels > 1 ? word.Remove(at, 1) : null;
    }

    // dialogue, catalogued; not "rogue" or "vogue".
    private static string? Ogue(string word)
    {
        int at = word.LastIndexOf("ogu", StringComparison.Ordinal);
        return at < 3 ? null : word[(at + 3)..] switch { "e" => word[..(at + 2)], "es" => $"{word[..(at + 2)]}s", "ed" or "ing" or "er" => word.Remove(at + 2, 1), _ => null };
    }

    // archaeology, encyclopaedia; not the names Michael and Raphael.
    private static string? Ae(string word) =>
        word.Length > 5 && !word.EndsWith("el", StringComparison.Ordinal) && word.Contains("ae", StringComparison.Ordinal) ? word.Replace("ae", "e", StringComparison.Ordinal) : null;

    private static Dictionary<string, string> Pairs(string pairs) =>
        pairs.Split(", ").Select(p => p.Split(' ')).ToDictionary(p => p[0], p => p[1], StringComparer.Ordinal);
}
