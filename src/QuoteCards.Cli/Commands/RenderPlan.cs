using QuoteCards.Batches;
using QuoteCards.Cards;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Commands;

/// <summary>Every quote in every theme and size, each with a file of its own. A job is made when its turn comes, so that a hundred thousand take no memory.</summary>
internal sealed class RenderPlan : IReadOnlyList<CardJob>
{
    private readonly (Episode Episode, Quote Quote)[] _quotes;
    private readonly CardLook _look;
    private readonly string _template;

    // The numbers of the cards that are left out; none but where names collide.
    private readonly HashSet<int> _out = [];
    private int[]? _kept;

    private RenderPlan((Episode, Quote)[] quotes, CardLook look, string template) => (_quotes, _look, _template) = (quotes, look, template);

    /// <summary>What was left out, and why.</summary>
    public List<Diagnostic> Collisions { get; } = [];

    /// <inheritdoc/>
    public int Count => All - _out.Count;

    private int All => _look.Themes.Count * _look.Sizes.Count * _quotes.Length;

    /// <summary>A job, made when it is asked for; safe to be asked by several threads at once.</summary>
    public CardJob this[int index] => Job(_kept is null ? index : _kept[index]);

    /// <summary>Makes the plan; a card whose file another has already is left out and told.</summary>
    public static RenderPlan Make(IReadOnlyList<Episode> episodes, IReadOnlySet<QuoteId>? only, CardLook look, string template)
    {
        RenderPlan plan = new([.. episodes.SelectMany(e => e.Quotes.Where(q => only is null || only.Contains(q.Id)).Select(q => (e, q)))], look, template);
        Dictionary<UInt128, int> taken = new(plan.All);
        for (int i = 0; i < plan.All; i++)
        {
            string file = plan.FileOf(i);
            if (taken.TryAdd(FileKey.Of(file), i)) continue;
            plan._out.Add(i);
            plan.Collisions.Add(Collision(file, plan.QuoteOf(taken[FileKey.Of(file)]).Quote.Id, plan.QuoteOf(i).Quote));
        }

        if (plan._out.Count > 0) plan._kept = [.. Enumerable.Range(0, plan.All).Where(i => !plan._out.Contains(i))];
        return plan;
    }

    /// <inheritdoc/>
    public IEnumerator<CardJob> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    // Theme by theme and size by size, since a ground that is at hand costs less than letters that are.
    private (Episode Episode, Quote Quote) QuoteOf(int number) => _quotes[number % _quotes.Length];

    private CardSize SizeOf(int number) => _look.Sizes[number / _quotes.Length % _look.Sizes.Count];

    private Theme ThemeOf(int number) => _look.Themes[number / _quotes.Length / _look.Sizes.Count];

    private string FileOf(int number)
    {
        (Episode episode, Quote quote) = QuoteOf(number);
        return FileNames.For(_template, episode, quote, ThemeOf(number).Name, SizeOf(number).Name);
    }

    private CardJob Job(int number)
    {
        ((Episode episode, Quote quote), Theme theme) = (QuoteOf(number), ThemeOf(number));
        string? art = _look.Art ?? (theme.ShowsArt() ? episode.Image : null);
        return new CardJob(new CardRequest(episode, quote, theme, SizeOf(number), _look.Overflow, art, _look.Logo), FileOf(number));
    }

    private static Diagnostic Collision(string file, QuoteId first, Quote second)
    {
        string who = first == second.Id ? $"the quote {first} would be drawn twice as" : $"the quotes {first} and {second.Id} would both be";
        return Diagnostic.Error("name-collision", $"{who} the file {file}", second.Provenance.Text.Place, "a --name with {id}, {theme} and {size} keeps cards apart");
    }
}
