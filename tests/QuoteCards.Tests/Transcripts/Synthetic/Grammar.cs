namespace QuoteCards.Tests.Transcripts.Synthetic;

/// <summary>
/// Makes sentences. In a pattern, T is a thing, K its kind, D a deed, F a craft, P a person, L a place, N a number, M a manner;
/// a word behind ! is a negation, behind ' a contraction, behind ~ a pronoun.
/// </summary>
internal static class Grammar
{
    private static readonly string[] Patterns =
    [
        "~I D the K T with a F from L.", "The K F !never D the T before the T.", "~We 'don't D a T because the T is K.", "In L ~we D N T and a K T.", "P D the K T M, and the F D it.",
        "~I 'didn't know that P D N of the T.", "When the F D the T, ~she !not D the K T.", "There were N F in L and a K T.", "'It's a K T that P D M.", "~They D every T in L for N years.",
        "Nobody D the T like P.", "Why would a F have D the K T?", "~He 'wasn't K, ~he was K and a bit K.", "What P D in L was !not a T but a T.", "~I 'couldn't have D the T without N K F.",
        "After N days the T was K and the T was K.", "~You 'can't D a T if the F is K.", "The T of L is K, but the T is K.", "My F D the T, and 'that's when P D it M.", "If ~you D a K T, ~you D the T too.",
        "Between the T and the T ~we D a K T.", "~I think the F who D the T was K.", "Every K F has D N T.", "P and P D the K T near L.", "The first T that ~I D was K and K.",
        "So ~we D M, and the K T D the F.", "~It was 'n't K to D a T in L.", "For the F a T is K, for ~me 'it's a K T.", "~They 'won't D the T until N F have D the T.", "A T is K when a K F has D it M.",
    ];

    public static List<MadeWord> Sentence(Dice dice)
    {
        List<MadeWord> made = [];
        foreach (string piece in dice.Of(Patterns).Replace("was 'n't", "'wasn't", StringComparison.Ordinal).Split(' ')) Add(made, piece, dice);
        MadeWord first = made[0];
        made[0] = first with { Text = char.ToUpperInvariant(first.Text[0]) + first.Text[1..] };
        return made;
    }

    private static void Add(List<MadeWord> made, string piece, Dice dice)
    {
        string bare = piece.TrimEnd('.', ',', '?'), tail = piece[bare.Length..];
        (string text, WordKind kind) = bare switch
        {
            "T" => (dice.Of(Vocabulary.Things), WordKind.Content),
            "K" => (dice.Of(Vocabulary.Kinds), WordKind.Content),
            "D" => (dice.Of(Vocabulary.Deeds), WordKind.Content),
            "F" => (dice.Of(Vocabulary.Folk), WordKind.Content),
            "M" => (dice.Of(Vocabulary.Manners), WordKind.Content),
            "P" => (dice.Of(Vocabulary.People), WordKind.Name),
            "L" => (dice.Of(Vocabulary.Places), WordKind.Name),
            "N" => (dice.Of(Vocabulary.Numbers), WordKind.Number),
            ['!', ..] => (bare[1..], WordKind.Negation),
            ['~', ..] => (bare[1..] is "I" ? "I" : made.Count > 0 ? bare[1..].ToLowerInvariant() : bare[1..], WordKind.Pronoun),
            ['\'', ..] => (bare[1..], WordKind.Contraction),
            "Nobody" => (bare, WordKind.Negation),
            _ => (bare, WordKind.Plain),
        };
        made.Add(new MadeWord(text + tail, kind));
    }
}
