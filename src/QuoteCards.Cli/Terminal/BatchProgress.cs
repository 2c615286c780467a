using QuoteCards.Batches;
using Spectre.Console;

namespace QuoteCards.Cli.Terminal;

/// <summary>Shows how far a batch is: a bar where standard error is a terminal, else a line each tenth.</summary>
internal static class BatchProgress
{
    // Below this many cards a batch is over before a line could be read.
    private const int FewestForLines = 20;

    /// <summary>Runs a batch and shows its progress.</summary>
    /// <param name="here">The machine.</param>
    /// <param name="total">How many jobs there are.</param>
    /// <param name="shown">False shows nothing.</param>
    /// <param name="work">The batch; it calls back with how many jobs are done, from any thread.</param>
    public static BatchResult Run(Surroundings here, int total, bool shown, Func<Action<int>?, BatchResult> work)
    {
        if (!shown || total == 0) return work(null);
        return here.IsErrorTerminal && !here.IsDumb ? Bar(Screen.Of(here.Error, here), total, work) : Lines(here.Error, total, work);
    }

    /// <summary>The bar; it is gone when the batch is over.</summary>
    public static BatchResult Bar(IAnsiConsole console, int total, Func<Action<int>?, BatchResult> work) =>
        console.Progress().AutoClear(true).HideCompleted(false)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .Start(context =>
            {
                ProgressTask task = context.AddTask(Words(0, total), maxValue: total);
                Lock gate = new();
                return work(done =>
                {
                    lock (gate)
                    {
                        if (done <= task.Value) return;
                        task.Value = done;
                        task.Description = Words(done, total);
                    }
                });
            });

    private static BatchResult Lines(TextWriter output, int total, Func<Action<int>?, BatchResult> work)
    {
        if (total < FewestForLines) return work(null);
        Lock gate = new();
        int tenths = 0;
        return work(done =>
        {
            lock (gate)
            {
                if (done * 10 / total <= tenths) return;
                tenths = done * 10 / total;
                output.WriteLine(Words(done, total));
            }
        });
    }

    private static string Words(int done, int total) => FormattableString.Invariant($"{done} of {total} cards");
}
