using QuoteCards.Rendering;

namespace QuoteCards.Tests.Rendering;

public sealed class StrandsTests
{
    [Fact]
    public void EveryPartIsDoneOnceBeforeItComesBack()
    {
        int[] done = new int[20];

        Strands.Run(done.Length, part => Interlocked.Increment(ref done[part]));

        done.ShouldAllBe(d => d == 1);
    }

    [Fact]
    public void WhatFailsInAPartIsThrownToTheCaller() =>
        Should.Throw<InvalidOperationException>(() => Strands.Run(4, part => { if (part == 2) throw new InvalidOperationException(); }));
}
