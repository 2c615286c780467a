namespace QuoteCards.Tests.Text.Unicode;

/// <summary>Counts the cases of a conformance file and keeps the first that fail.</summary>
internal sealed class Tally
{
    private readonly List<string> _failures = [];
    private int _cases, _failed;

    public void Add(bool passes, Func<string> what)
    {
        _cases++;
        if (passes) return;
        _failed++;
        if (_failures.Count < 10) _failures.Add(what());
    }

    /// <summary>Fails unless there were exactly so many cases and all passed.</summary>
    public void ShouldAllPass(int cases)
    {
        _failed.ShouldBe(0, $"{_failed} of {_cases} cases fail:\n{string.Join('\n', _failures)}");
        _cases.ShouldBe(cases);
    }
}
