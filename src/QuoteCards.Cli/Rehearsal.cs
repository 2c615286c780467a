using System.Runtime.CompilerServices;
using QuoteCards.Batches;
using QuoteCards.Cards;
using QuoteCards.Cli.Configuration;
using QuoteCards.Encoding;
using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Cli;

/// <summary>Draws a small card that nobody sees while the command line and the notes are read.</summary>
/// <remarks>
/// Where .NET loads code method by method, that is nearly all the time of a first card: a preview of the packed tool took 190 ms without a rehearsal beside it, 140 with one
/// (two cores). The program compiled ahead of time has nothing to gain by it.
/// </remarks>
internal sealed class Rehearsal : IDisposable
{
    private readonly Thread _thread;
    private volatile bool _isOver;

    private Rehearsal(string home)
    {
        _thread = new Thread(() => IsDone = Draw(home));
        _thread.Start();
    }

    /// <summary>True once the card was drawn.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Begins when the command draws cards and code is loaded as it is called; else null.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="home">The folder that holds fonts and themes.</param>
    public static Rehearsal? Begin(IReadOnlyList<string> args, string home) =>
        RuntimeFeature.IsDynamicCodeSupported && args is ["preview" or "render", ..] ? new Rehearsal(home) : null;

    /// <summary>Ends it at its next step and waits: what it calls outside of .NET must not outlive the program, and a help page need not wait for a card.</summary>
    public void Dispose()
    {
        _isOver = true;
        _thread.Join();
    }

    private bool Draw(string home)
    {
        try
        {
            using FontCatalog fonts = FontCatalog.Open([Path.Combine(home, "fonts")], out _);
            if (_isOver || fonts.Families.Count == 0 || new ThemeLibrary([Path.Combine(home, "themes")]).Load(new Settings().Theme[0]).Theme is not { } theme || _isOver) return false;
            using CardMaker maker = new(fonts);
            return maker.Make(new CardRequest(Episode(), Quote(), theme, SizeTable.BuiltIn.All[0], OverflowMode.Split), new EncodingOptions(), 0.25, []).Any();
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever is wrong is met again, and told, where it matters.
            return false;
        }
    }

    private static Episode Episode() => new() { Title = "Rehearsal", Show = "From the Top", Date = new DateOnly(2025, 1, 29) };

    private static Quote Quote()
    {
        const string Words = "Once more, from the top. Then the real thing.";
        _ = Timestamp.TryParse("0:01", out Timestamp at);
        return new Quote { Id = QuoteId.Of(Words), Text = Words, Speaker = new Speaker("Ann Prompter"), Time = at, Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown) };
    }
}
