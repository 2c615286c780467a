using QuoteCards.Batches;
using QuoteCards.Cli.Terminal;
using QuoteCards.Diagnostics;
using QuoteCards.Encoding;
using QuoteCards.Episodes;

namespace QuoteCards.Cli.Commands;

/// <summary>Where a previewed card goes: a file, standard output, the terminal or the system's viewer.</summary>
internal sealed class CardPlace
{
    private readonly Surroundings _here;
    private readonly string? _out;
    private readonly bool _open;

    private CardPlace(Surroundings here, string? file, bool open, PictureProtocol protocol) => (_here, _out, _open, Protocol) = (here, file, open, protocol);

    /// <summary>How the terminal takes it; none when it goes elsewhere.</summary>
    public PictureProtocol Protocol { get; }

    /// <summary>The format that the file's ending means, or null.</summary>
    public ImageFormat? Format => Path.GetExtension(_out)?.ToLowerInvariant() switch
    {
        ".png" => ImageFormat.Png,
        ".jpg" or ".jpeg" => ImageFormat.Jpeg,
        ".webp" => ImageFormat.Webp,
        _ => null,
    };

    public static CardPlace Of(Surroundings here, string? file, bool open, PictureProtocol? terminal, bool json) =>
        new(here, file, open, file is not null || open || json ? PictureProtocol.None : terminal ?? PictureProtocolDetector.Detect(here));

    /// <summary>Puts one card there and gives its entry.</summary>
    /// <param name="job">What it was made from; the file is its name when none was given.</param>
    /// <param name="card">The card.</param>
    /// <param name="format">What it is written as.</param>
    /// <param name="all">True when all parts of a series are wanted.</param>
    /// <param name="report">Takes what is to be told.</param>
    public ManifestCard Put(CardJob job, MadeCard card, ImageFormat format, bool all, Report report)
    {
        string part = card.Parts == 1 ? "" : $"  part {card.Part} of {card.Parts}{(all ? "" : "; --part N")}";
        Quote quote = job.Request.Quote;
        string who = $"{quote.Id}  {quote.Time}  {quote.Speaker?.Name}";
        string file = _out == "-" ? "-" : Protocol != PictureProtocol.None ? "" : PathOf(job, card, format, all);
        if (file == "-") Pipe(card, all, report);
        else if (file.Length > 0 && !Write(file, card, report)) return ManifestCard.Of(job, card, file.Replace('\\', '/'), [], "");
        else if (file.Length == 0) TerminalPicture.Write(_here.Out, card.Pixels, card.Bytes.Span, Protocol, Math.Clamp(_here.Columns - 1, 20, 120), Math.Clamp(_here.Rows - 3, 10, 60), _here.Cell());

        if (file.Length == 0) _here.Out.WriteLine(SafeText.OneLine($"{who}  ({job.Request.Theme.Name}, {job.Request.Size.Name}; --out FILE writes it){part}"));
        else if (file != "-") report.Notice($"{who}  {_here.Short(file)}{part}");
        else if (part.Length > 0) report.Notice(part.Trim());
        if (_open && file.Length > 1 && !Viewer.Open(file, _here)) report.Found.Add(Diagnostic.Error("viewer-missing", "no viewer could be started", new Place(_here.Short(file)), "the file is written; open it by hand"));
        return ManifestCard.Of(job, card, file.Replace('\\', '/'), [.. quote.Warnings.Select(ManifestWarning.Of)], "");
    }

    private bool Write(string file, MadeCard card, Report report)
    {
        try
        {
            SafeFile.Write(file, card.Bytes.Span);
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report.Refuse(FileProblem.Of(e, _here.Short(file)));
            return false;
        }
    }

    private void Pipe(MadeCard card, bool all, Report report)
    {
        if (all && card.Parts > 1)
        {
            if (card.Part == 1) report.Refuse(Diagnostic.Error("usage", $"the quote makes {card.Parts} cards, and a pipe takes one", default, "--part N picks one"));
            return;
        }

        if (_here.IsTerminal)
        {
            report.Refuse(Diagnostic.Error("usage", "a picture's bytes would spoil the terminal", default, "pipe them on, or leave --out away to see the card"));
            return;
        }

        using Stream stream = _here.OpenOutput();
        stream.Write(card.Bytes.Span);
    }

    // Opened without a name, a card goes where the system keeps what is not to stay.
    private string PathOf(CardJob job, MadeCard card, ImageFormat format, bool all)
    {
        string ending = CardMaker.Ending(format);
        string path = _out is not null ? _here.Full(_out) : _here.Full(Path.Combine(_open ? Path.Combine(Path.GetTempPath(), "quotecards") : "", job.File + ending));
        if (Directory.Exists(path)) path = Path.Combine(path, job.File + ending);
        return all && card.Parts > 1 ? Path.ChangeExtension(path, null) + FormattableString.Invariant($"-{card.Part}of{card.Parts}") + Path.GetExtension(path) : path;
    }
}
