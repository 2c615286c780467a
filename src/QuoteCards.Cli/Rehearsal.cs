using System.Runtime;
using QuoteCards.Batches;
using QuoteCards.Cards;
using QuoteCards.Cli.Configuration;
using QuoteCards.Diagnostics;
using QuoteCards.Encoding;
using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Cli;

/// <summary>Draws a small card that nobody sees while the command line and the notes are read, and hands on what it drew it with.</summary>
/// <remarks>
/// Where .NET loads code method by method, that is nearly all the time of a first card: a preview of the packed tool took 190 ms without a rehearsal beside it, 140 with one
/// (two cores). The program compiled ahead of time has nothing to gain by it.
/// </remarks>
internal sealed class Rehearsal : IDisposable
{
    private readonly Thread _thread;
    private volatile bool _isOver;
    private FontCatalog? _opened, _fonts;
    private CardMaker? _maker;

    private Rehearsal(string home)
    {
        _thread = new Thread(() => IsDone = Draw(home));
        _thread.Start();
    }

    /// <summary>True once the card was drawn.</summary>
    public bool IsDone { get; private set; }

    /// <summary>Begins when the command draws cards and code is compiled or loaded as it is called; else null.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="home">The folder that holds fonts and themes.</param>
    public static Rehearsal? Begin(IReadOnlyList<string> args, string home) => JitInfo.GetCompiledMethodCount() > 0 && args is ["preview" or "render", ..] ? new Rehearsal(home) : null;

    /// <summary>The program's own fonts, opened and without fault, which are the caller's from then on; null when there are none to give. Waits for the card.</summary>
    public FontCatalog? TakeFonts() => Take(ref _fonts);

    /// <summary>The maker of cards that draws with those very fonts, which is the caller's from then on; null when there is none to give. Waits for the card.</summary>
    /// <param name="fonts">What <see cref="TakeFonts"/> gave; a maker does not take others.</param>
    public CardMaker? TakeMaker(FontCatalog fonts) => ReferenceEquals(fonts, _opened) ? Take(ref _maker) : null;

    /// <summary>Ends it at its next step and waits: what it calls outside of .NET must not outlive the program, and a help page need not wait for a card.</summary>
    public void Dispose()
    {
        _isOver = true;
        _thread.Join();
        _maker?.Dispose();
        _fonts?.Dispose();
    }

    private T? Take<T>(ref T? kept)
        where T : class
    {
        _thread.Join();
        return IsDone ? Interlocked.Exchange(ref kept, null) : null;
    }

    private bool Draw(string home)
    {
        try
        {
            _opened = _fonts = FontCatalog.Open([Path.Combine(home, "fonts")], out IReadOnlyList<Diagnostic> told);
            if (_isOver || told.Count > 0 || _fonts.Families.Count == 0) return false;
            if (new ThemeLibrary([Path.Combine(home, "themes")]).Load(new Settings().Theme[0]).Theme is not { } theme || _isOver) return false;
            _maker = new CardMaker(_fonts);
            return _maker.Make(new CardRequest(Episode(), Quote(), theme, SizeTable.BuiltIn.All[0], OverflowMode.Split), new EncodingOptions(), 0.25, []).Any();
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
