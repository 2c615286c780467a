using System.CommandLine;
using System.CommandLine.Completions;
using QuoteCards.Cards;
using QuoteCards.Cli.Configuration;
using QuoteCards.Cli.Usage;
using QuoteCards.Diagnostics;
using QuoteCards.Encoding;
using QuoteCards.Episodes;
using QuoteCards.Rendering;
using QuoteCards.Themes;

namespace QuoteCards.Cli.Commands;

/// <summary>The options that shape a card; render and preview share them, so that both give the same bytes.</summary>
internal sealed class CardArguments
{
    private readonly Surroundings _here;
    private readonly NotesArguments _notes;
    private readonly CardShelf _shelf;
    private readonly Option<string[]> _theme = new("--theme", "-t") { HelpName = "name" };
    private readonly Option<string[]> _size = new("--size", "-s") { HelpName = "name" };
    private readonly ChoiceOption<ImageFormat> _format = new("--format", "What files are written as");
    private readonly NumberOption _quality = new("--quality", [], "For JPEG and WebP, 1 to 100 (default: 90)", 1, 100, whole: true);
    private readonly ChoiceOption<Compression> _compression = new("--compression", "How hard a PNG is pressed");
    private readonly Option<bool> _palette = new("--palette") { Description = "Bring a PNG of many colours down to 256: a smaller file, not quite exact" };
    private readonly NumberOption _scale = new("--scale", [], "Device px for each px, 0.25 to 4 (default: 1)", 0.25, 4, whole: false);
    private readonly ChoiceOption<OverflowMode> _overflow = new("--overflow", "What becomes of a quote that does not fit");
    private readonly Option<string?> _art = new("--art") { Description = "The show's cover art, a picture", HelpName = "file" };
    private readonly Option<string?> _logo = new("--logo") { Description = "A logo, a picture", HelpName = "file" };
    private readonly Option<string[]> _highlight = new("--highlight") { Description = "Words of a quote that stand out, as ID:\"words\"; may be repeated", HelpName = "id:words" };

    /// <param name="here">The machine.</param>
    /// <param name="notes">The notes, with the configuration.</param>
    /// <param name="many">True when several themes and sizes may be named.</param>
    public CardArguments(Surroundings here, NotesArguments notes, bool many)
    {
        (_here, _notes, _shelf) = (here, notes, new CardShelf(here, notes));
        string several = many ? ", or all; may be repeated" : "";
        (_theme.Description, _size.Description) = ($"A theme's name or file{several}", $"A size's name, or one like 1234x567{several}");
        if (!many)
            foreach (Option<string[]> option in new[] { _theme, _size })
                option.Validators.Add(r => { if (r.Tokens.Count > 1) r.AddError($"{option.Name} is given {r.Tokens.Count} times; one card has one"); });
        string[] all = many ? ["all"] : [];
        _theme.CompletionSources.Add(_ => CardShelf.Silent(here).ThemeNames.Concat(all).Select(n => new CompletionItem(n)));
        _size.CompletionSources.Add(_ => CardShelf.Silent(here).SizeNames.Concat(all).Select(n => new CompletionItem(n)));
    }

    /// <summary>The options, in the order of the help.</summary>
    public IReadOnlyList<Option> Options => [_theme, _size, _format, _quality, _compression, _palette, _scale, _overflow, _art, _logo, _highlight];

    /// <summary>Lays options over configuration. What is wrong is refused in the report, and then the result is not to be used.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="implied">The format that is meant when none is named; null for the configured one.</param>
    public CardLook Read(ParseResult parsed, ImageFormat? implied = null)
    {
        Settings s = _notes.Settings;
        EncodingOptions encoding = new()
        {
            Format = parsed.GetValue(_format) ?? implied ?? s.Format,
            Compression = parsed.GetValue(_compression) ?? s.Compression,
            Palette = parsed.GetResult(_palette) is { Implicit: false } ? parsed.GetValue(_palette) : s.Palette,
            Quality = (int?)parsed.GetValue(_quality) ?? s.Quality,
        };
        return new CardLook(
            _shelf.Themes(Named(parsed, _theme, s.Theme)), _shelf.Sizes(Named(parsed, _size, s.Size)), encoding, parsed.GetValue(_scale) ?? s.Scale,
            parsed.GetValue(_overflow) ?? s.Overflow, Picture(parsed.GetValue(_art) ?? s.Art), Picture(parsed.GetValue(_logo) ?? s.Logo));
    }

    /// <summary>The episodes with the words of <c>--highlight</c> marked, and with the pictures that can be used and that a theme has a place for.</summary>
    public List<Episode> Prepare(ParseResult parsed, List<Episode> episodes, CardLook look, EpisodePictures pictures) =>
        pictures.Place(Highlights.Mark(episodes, parsed.GetValue(_highlight) ?? [], _notes.Report), look.Art is null && look.Themes.Any(t => t.ShowsArt()), look.Themes.Any(t => t.ShowsPortrait()));

    private static IReadOnlyList<string> Named(ParseResult parsed, Option<string[]> option, IReadOnlyList<string> otherwise)
    {
        string[] named = [.. (parsed.GetValue(option) ?? []).SelectMany(n => n.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))];
        return named.Length > 0 ? named : otherwise;
    }

    private string? Picture(string? path)
    {
        if (path is null) return null;
        string full = _here.Full(path);
        if (PictureFile.Check(full) is not { } problem) return full;
        _notes.Report.Refuse(problem);
        return null;
    }
}
