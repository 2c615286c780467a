using System.CommandLine;
using QuoteCards.Cards;
using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Rendering;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Benchmarks.Sheets;

/// <summary><c>sheets</c>: draws every case of <see cref="SheetCases"/> in the themes and sizes asked for, one contact sheet each, to be looked at.</summary>
internal sealed class SheetsCommand : Command
{
    private readonly Option<string[]> _theme = new("--theme", "-t") { Description = "Themes; all when left out", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _size = new("--size", "-s") { Description = "Sizes; all when left out", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string[]> _case = new("--case", "-c") { Description = "Cases; all when left out", AllowMultipleArgumentsPerToken = true };
    private readonly Option<bool> _across = new("--across") { Description = "One sheet for each size and case with all themes on it" };
    private readonly Option<double> _scale = new("--scale") { Description = "Of a card's width to 1080 px, times this", DefaultValueFactory = _ => 0.3 };
    private readonly Option<int> _columns = new("--columns") { Description = "Cards beside each other", DefaultValueFactory = _ => 6 };
    private readonly Option<DirectoryInfo> _out = new("--out", "-o") { Description = "Where the sheets go", DefaultValueFactory = _ => new DirectoryInfo("sheets") };

    public SheetsCommand() : base("sheets", "Draws contact sheets of the cases a theme must bear")
    {
        foreach (Option o in new Option[] { _theme, _size, _case, _across, _scale, _columns, _out }) Options.Add(o);
        SetAction(Act);
    }

    private void Act(ParseResult parsed)
    {
        string folder = parsed.GetValue(_out)!.FullName;
        Directory.CreateDirectory(folder);
        SheetArt art = new(folder);
        string[] themes = parsed.GetValue(_theme) is { Length: > 0 } t ? t : [.. Bench.Themes.Names];
        string[] sizes = parsed.GetValue(_size) is { Length: > 0 } s ? s : [.. SizeTable.BuiltIn.All.Select(a => a.Name)];
        SheetCase[] cases = parsed.GetValue(_case) is { Length: > 0 } c ? [.. SheetCases.All.Where(k => c.Contains(k.Name))] : [.. SheetCases.All];
        using FontCatalog fonts = Bench.OpenFonts();
        using CardLayout layout = new(fonts);
        using FrameRenderer renderer = new(fonts);
        foreach (CardSize size in sizes.Select(n => SizeTable.BuiltIn.Find(n, out _)!))
        {
            IEnumerable<(string Name, IEnumerable<CardRequest> Cards)> sheets = parsed.GetValue(_across)
                ? cases.Select(k => ($"{k.Name.Replace(' ', '-')}.{size.Name}", themes.Select(n => k.Card(Usual(n, size), art))))
                : themes.Select(n => ($"{n}.{size.Name}", cases.Select(k => k.Card(Usual(n, size), art))));
            foreach ((string name, IEnumerable<CardRequest> cards) in sheets)
            {
                Sheet sheet = new(parsed.GetValue(_columns));
                foreach (CardRequest card in cards)
                    foreach (Frame frame in Arrange(layout, card).Take(2)) sheet.Add(renderer.Draw(frame, parsed.GetValue(_scale) * 1080 / Math.Max(size.Width, size.Height * 0.8)));
                sheet.Save(Path.Combine(folder, name + ".png"));
            }
        }

        IEnumerable<Frame> Arrange(CardLayout layout, CardRequest card)
        {
            Arrangement made = layout.Arrange(card);
            foreach (Diagnostics.Diagnostic told in made.Diagnostics) parsed.InvocationConfiguration.Output.WriteLine($"{card.Theme.Name} {card.Size.Name}: {told.Code}: {told.Message}");
            return made.Frames;
        }
    }

    private static CardRequest Usual(string theme, CardSize size)
    {
        _ = Timestamp.TryParse("18:21", out Timestamp at);
        _ = Timestamp.TryParse("52:10", out Timestamp whole);
        Quote quote = new()
        {
            Id = QuoteId.Of(SheetCases.Usual),
            Text = SheetCases.Usual,
            Speaker = new Speaker("Ada Okafor"),
            Time = at,
            Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown),
        };
        Episode episode = new() { Title = "On Fridays", Show = "The Shipping Hour", Date = new DateOnly(2025, 1, 29), Duration = whole };
        Theme look = Bench.Themes.Load(theme).Theme ?? throw new ArgumentException($"no theme {theme}");
        return new CardRequest(episode, quote, look, size);
    }
}
