namespace QuoteCards.Benchmarks.Typography;

/// <summary>Ten quotes that come out badly when each line simply takes what it can.</summary>
internal static class HardQuotes
{
    public static readonly string[] All =
    [
        "We shipped it on a Friday, and then we slept.",
        "I asked Ada Okafor, Tomás Lindqvist and Mei Hart the same thing, and I got a map.",
        "It cost 40 million dollars, took 12 years and weighed 3 kg.",
        "Nobody listens to a good idea the first time; a bad one needs no introduction.",
        "If you want to be heard in a loud room, be the one who is quiet.",
        "The microphone never lies — it only leaves things out.",
        "A producer is a person who can say no to a guest and yes to a silence, in that order, on air.",
        "Dr. Hart told St. Brendan's that version 2 was a mistake. They bought version 3.",
        "You can have it fast, or you can have it right, or you can have it by Friday at 5 p.m. in Lisbon.",
        "What we call the archive is a drawer I am afraid to open.",
    ];
}
