namespace QuoteCards.Tests.Transcripts.Synthetic;

/// <summary>Chance that falls the same way on every machine: a linear congruential generator (Knuth's MMIX constants), upper bits.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    public int Below(int limit)
    {
        state = (state * 6364136223846793005) + 1442695040888963407;
        return (int)((state >> 33) % (ulong)limit);
    }

    public bool OneIn(int n) => Below(n) == 0;

    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];
}
