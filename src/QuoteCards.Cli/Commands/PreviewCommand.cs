using System.CommandLine;
using QuoteCards.Batches;
using QuoteCards.Cards;
using QuoteCards.Cli.Json;
using QuoteCards.Cli.Terminal;
using QuoteCards.Cli.Usage;
using QuoteCards.Diagnostics;
using QuoteCards.Encoding;
using QuoteCards.Episodes;
using QuoteCards.Fonts;

namespace QuoteCards.Cli.Commands;

/// <summary><c>preview</c>: one card by its ID.</summary>
internal sealed class PreviewCommand : Command, IHasExamples
{
    private readonly Surroundings _here;
    private readonly NotesArguments _notes;
    private readonly CardArguments _cards;
    private readonly IdArgument _id;
    private readonly Option<string?> _out = new("--out", "-o") { Description = "The file to write, or - for standard output", HelpName = "file" };
    private readonly Option<bool> _open = new("--open") { Description = "Open it in the system's viewer" };
    private readonly Option<string?> _part = new("--part") { Description = "Which card of a series, or all (default: 1)", HelpName = "number" };
    private readonly ChoiceOption<PictureProtocol> _terminal = new("--terminal", "How the terminal takes a picture (default: told from its name)");

    public PreviewCommand(Surroundings here) : base("preview", "Shows one card: in the terminal, in a file, or in the system's viewer.")
    {
        (_here, _notes) = (here, new NotesArguments(here));
        _cards = new CardArguments(here, _notes, many: false);
        Arguments.Add(_id = new IdArgument(here));
        Arguments.Add(_notes.Input);
        Option[] all = [.. _cards.Options.Take(2), _out, _open, _part, _terminal, .. _cards.Options.Skip(2), _notes.Episode, _notes.Fetch, _notes.Transcript, _notes.Lang, _notes.Strict, _notes.FormatIn, _notes.Quiet, _notes.Json];
        foreach (Option o in all) Options.Add(o);
        _part.Validators.Add(r => { if (r.GetValueOrDefault<string>() is { } p && p != "all" && !(int.TryParse(p, out int n) && n > 0)) r.AddError($"--part is \"{p}\"; it must be a number from 1, or all"); });
        SetAction((parsed, _) => Task.FromResult(Act(parsed)));
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "quotecards preview 3vpj notes.md --theme noir",
        "quotecards preview 3vpj notes.md --size story --out card.png",
        "quotecards preview 3vpj notes.md --open",
        "quotecards preview 3vpj notes.md --out - > card.png",
    ];

    private int Act(ParseResult parsed)
    {
        if (_id.Misplaced(parsed, _notes) is { } misplaced)
        {
            _notes.Report.Refuse(misplaced);
            _notes.Report.Tell();
            return ExitCode.Refused;
        }

        if (_notes.Read(parsed) is not { } episodes) return ExitCode.Refused;
        Report report = _notes.Report;
        CardPlace place = CardPlace.Of(_here, parsed.GetValue(_out), parsed.GetValue(_open), parsed.GetValue(_terminal), parsed.GetValue(_notes.Json));
        CardLook look = _cards.Read(parsed, place.Format);
        // A terminal takes nothing but PNG.
        if (place.Protocol != PictureProtocol.None) look = look with { Encoding = look.Encoding with { Format = ImageFormat.Png } };
        using EpisodePictures pictures = new(_here, _notes.Locations, report);
        episodes = _cards.Prepare(parsed, episodes, look, pictures);
        if (QuoteFinder.Find(episodes, parsed.GetValue(_id)!, out Diagnostic? problem) is not { } hit) report.Refuse(problem!);
        else if (!report.IsRefused) return Show(parsed, hit.Episode, hit.Quote, look, place);
        report.Tell();
        return ExitCode.Refused;
    }

    private int Show(ParseResult parsed, Episode episode, Quote quote, CardLook look, CardPlace place)
    {
        Report report = _notes.Report;
        using FontCatalog? fonts = new CardShelf(_here, _notes).Fonts();
        if (fonts is null)
        {
            report.Tell();
            return ExitCode.Refused;
        }

        using CardMaker maker = _here.Rehearsal?.TakeMaker(fonts) ?? new(fonts);
        CardRequest request = new(episode, quote, look.Themes[0], look.Sizes[0], look.Overflow, look.Art ?? episode.Image, look.Logo);
        string part = parsed.GetValue(_part) ?? "1";
        List<Diagnostic> found = [];
        IEnumerable<MadeCard> cards = maker.Make(request, look.Encoding, look.Scale, found, part == "all" ? null : int.Parse(part, System.Globalization.CultureInfo.InvariantCulture));
        List<ManifestCard> shown = [];
        foreach (MadeCard card in cards) shown.Add(place.Put(new CardJob(request, FileNames.For("{id}.{theme}.{size}", episode, quote, request.Theme.Name, request.Size.Name)), card, look.Encoding.Format, part == "all", report));
        report.Found.AddRange(quote.Warnings);
        report.Found.AddRange(found);
        if (shown.Count == 0 && !found.Any(d => d.Severity == Severity.Error)) report.Refuse(Diagnostic.Error("part-unknown", $"there is no part {part}", default, "--part all shows every part"));
        report.Tell();
        if (parsed.GetValue(_notes.Json) && !report.IsRefused) _here.Out.WriteLine(RenderJson.Preview(shown, report.Found));
        if (report.IsRefused) return ExitCode.Refused;
        return shown.Count == 0 || report.HasErrors || _notes.FailsStrictly(parsed, []) ? ExitCode.SomeFailed : ExitCode.Done;
    }
}
