namespace QuoteCards.Pairing;

/// <summary>Makes many things of many on all cores; what comes out, and in which order, is as if one core had made them.</summary>
internal static class OnAllCores
{
    // Of fewer a core makes all while a second one is woken.
    private const int Enough = 100;

    /// <summary>One result for each, in order.</summary>
    /// <param name="of">What to make them of.</param>
    /// <param name="make">Makes one; it must change nothing that others see.</param>
    public static TMade[] Make<TOf, TMade>(IReadOnlyList<TOf> of, Func<TOf, TMade> make)
    {
        TMade[] made = new TMade[of.Count];
        if (of.Count < Enough)
            for (int i = 0; i < made.Length; i++) made[i] = make(of[i]);
        else
            Parallel.For(0, made.Length, i => made[i] = make(of[i]));
        return made;
    }
}
