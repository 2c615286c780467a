using System.Runtime.ExceptionServices;

namespace QuoteCards.Rendering;

/// <summary>Work that all workers wait for, done in parts on all cores. On threads of its own, since those of the pool are the ones that wait.</summary>
internal static class Strands
{
    /// <summary>Does every part once, each on one thread, and comes back when all are done.</summary>
    /// <param name="parts">How many; that they are does not depend on the machine.</param>
    /// <param name="work">Does a part.</param>
    public static void Run(int parts, Action<int> work)
    {
        int next = -1;
        ExceptionDispatchInfo? failed = null;
        void Go()
        {
            try
            {
                for (int part; (part = Interlocked.Increment(ref next)) < parts;) work(part);
            }
            catch (Exception e)
            {
                failed = ExceptionDispatchInfo.Capture(e);
            }
        }

        Thread[] others = [.. Enumerable.Range(1, Math.Min(parts, Environment.ProcessorCount) - 1).Select(_ => new Thread(Go))];
        foreach (Thread thread in others) thread.Start();
        Go();
        foreach (Thread thread in others) thread.Join();
        failed?.Throw();
    }
}
