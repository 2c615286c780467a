using System.CommandLine;
using QuoteCards.Batches;
using QuoteCards.Cards;
using QuoteCards.Cli.Terminal;
using QuoteCards.Diagnostics;
using QuoteCards.Encoding;
using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Commands;

/// <summary><c>preview</c>: one card by its ID.</summary>
internal sealed class PreviewCommand : Command
{
    private readonly Surroundings _here;
    private readonly NotesArguments _notes;
    private readonly Argument<string> _id = new("id") { Description = "The quote's ID, or a beginning of it that no other has" };
    private readonly Option<string?> _theme = new("--theme", "-t") { Description = "A theme's name or file" };
    private readonly Option<string?> _size = new("--size", "-s") { Description = "A size's name, or one like 1234x567" };
    private readonly Option<double> _scale = new("--scale") { Description = "Device px for each px", DefaultValueFactory = _ => 1 };

    public PreviewCommand(Surroundings here) : base("preview", "Shows one card.\n\n  quotecards preview 3vpj notes.md --theme noir\n  quotecards preview 3vpj notes.md --out card.png")
    {
        (_here, _notes) = (here, new NotesArguments(here));
        Arguments.Add(_id);
        Arguments.Add(_notes.Input);
        foreach (Option o in new Option[] { _theme, _size, _notes.Out, _scale, _notes.Format }) Options.Add(o);
        SetAction((parsed, _) => Task.FromResult(Act(parsed)));
    }

    private int Act(ParseResult parsed)
    {
        if (_notes.Read(parsed) is not { } episodes) return ExitCode.Refused;
        List<Theme>? themes = _notes.LoadThemes([parsed.GetValue(_theme) ?? _notes.Settings!.Theme[0]]);
        List<CardSize>? sizes = _notes.LoadSizes([parsed.GetValue(_size) ?? _notes.Settings!.Size[0]]);
        if (QuoteFinder.Find(episodes, parsed.GetValue(_id)!, out Diagnostic? problem) is not { } hit) _notes.Found.Add(problem!);
        else if (themes is [var theme, ..] && sizes is [var size, ..]) return Show(parsed, hit.Episode, hit.Quote, theme, size);
        _notes.Tell();
        return ExitCode.Refused;
    }

    private int Show(ParseResult parsed, Episode episode, Quote quote, Theme theme, CardSize size)
    {
        using FontCatalog? fonts = _notes.Fonts();
        if (fonts is null) return ExitCode.Refused;
        using CardMaker maker = new(fonts);
        CardRequest request = new(episode, quote, theme, size, _notes.Overflow(null), _notes.Settings!.Art, _notes.Settings.Logo);
        IReadOnlyList<MadeCard> cards = maker.Make(request, new EncodingOptions(), parsed.GetValue(_scale), _notes.Found);
        _notes.Tell();
        if (cards.Count == 0) return ExitCode.SomeFailed;
        string? to = parsed.GetValue(_notes.Out);
        if (to == "-")
        {
            using Stream stream = _here.OpenOutput();
            stream.Write(cards[0].Bytes);
            return ExitCode.Done;
        }

        PictureProtocol protocol = to is null ? PictureProtocolDetector.Detect(_here.Variable, _here.IsTerminal) : PictureProtocol.None;
        if (protocol != PictureProtocol.None)
        {
            int columns = Math.Clamp(Console.WindowWidth - 1, 20, 120), rows = Math.Clamp(Console.WindowHeight - 3, 10, 60);
            TerminalPicture.Write(_here.Out, cards[0].Pixels, cards[0].Bytes, protocol, columns, rows);
            _here.Out.WriteLine(SafeText.OneLine($"{quote.Id}  {quote.Time}  {quote.Speaker?.Name}  ({theme.Name}, {size.Name}; --out FILE writes it)"));
            return ExitCode.Done;
        }

        string path = _here.Full(to ?? FileNames.For("{id}.{theme}.{size}", episode, quote, theme.Name, size.Name) + ".png");
        for (int i = 0; i < cards.Count; i++)
            SafeFile.Write(i == 0 ? path : Path.ChangeExtension(path, null) + $"-{i + 1}of{cards.Count}" + Path.GetExtension(path), cards[i].Bytes);
        _here.Error.WriteLine(SafeText.OneLine($"{quote.Id}  {quote.Time}  {quote.Speaker?.Name}  {path}"));
        return ExitCode.Done;
    }
}
