using QuoteCards.Batches;
using QuoteCards.Cards;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Commands;

/// <summary>Every quote in every theme and size, each with a file of its own.</summary>
internal sealed record RenderPlan(IReadOnlyList<CardJob> Jobs, IReadOnlyList<Diagnostic> Collisions)
{
    /// <summary>Makes the plan; a card whose file another has already is left out and told.</summary>
    public static RenderPlan Make(IReadOnlyList<Episode> episodes, IReadOnlySet<QuoteId>? only, CardLook look, string template)
    {
        List<CardJob> jobs = [];
        List<Diagnostic> collisions = [];
        // Names that differ in case alone are one file on some systems.
        Dictionary<string, QuoteId> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (Theme theme in look.Themes)
            foreach (CardSize size in look.Sizes)
                foreach (Episode episode in episodes)
                    foreach (Quote quote in episode.Quotes.Where(q => only is null || only.Contains(q.Id)))
                    {
                        string file = FileNames.For(template, episode, quote, theme.Name, size.Name);
                        if (taken.TryAdd(file, quote.Id)) jobs.Add(new CardJob(new CardRequest(episode, quote, theme, size, look.Overflow, look.Art ?? (theme.ShowsArt() ? episode.Image : null), look.Logo), file));
                        else collisions.Add(Collision(file, taken[file], quote));
                    }

        return new RenderPlan(jobs, collisions);
    }

    private static Diagnostic Collision(string file, QuoteId first, Quote second)
    {
        string who = first == second.Id ? $"the quote {first} would be drawn twice as" : $"the quotes {first} and {second.Id} would both be";
        return Diagnostic.Error("name-collision", $"{who} the file {file}", second.Provenance.Text.Place, "a --name with {id}, {theme} and {size} keeps cards apart");
    }
}
