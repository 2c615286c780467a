using System.Collections.Concurrent;
using QuoteCards.Cards;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Episodes.Checks;
using QuoteCards.Fonts;

namespace QuoteCards.Batches;

/// <summary>Takes single jobs of a batch to their files; safe to be called by several threads at once.</summary>
internal sealed class CardWorker(FontCatalog fonts, string folder, Manifest? before, BatchOptions options, ShapedTexts? texts) : IDisposable
{
    private readonly KnownCards _known = new(folder, before);
    private readonly Lazy<bool> _mayWrite = new(options.MayWrite);
    private readonly ConcurrentBag<CardMaker> _makers = [];
    private readonly SharedGrounds _grounds = new();
    private readonly CardKeys _keys = new(options, fonts, new PictureHashes());
    private readonly string _ending = CardMaker.Ending(options.Encoding.Format);

    /// <summary>Makes one job's cards, or finds them there already.</summary>
    public CardOutcome Make(CardJob job)
    {
        string key = _keys.Of(job.Request);
        if (!options.Force && _known.Of(key, job.File, _ending) is { Count: > 0 } had) return Unchanged(job, had);
        if (options.DryRun) return new CardOutcome(CardState.Drawn, [], []);
        if (!_mayWrite.Value) return new CardOutcome(CardState.Failed, [], []);
        if (!_makers.TryTake(out CardMaker? maker)) maker = new CardMaker(fonts, _grounds, texts, many: true);
        List<Diagnostic> found = [];
        try
        {
            List<CardEntry> cards = Draw(job, maker, key, found);
            _makers.Add(maker);
            return new CardOutcome(cards.Count == 0 ? CardState.Failed : CardState.Drawn, cards, found);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // Whatever state the maker is in, it draws no other card.
            maker.Dispose();
            Place place = job.Request.Quote.Provenance.Text.Place;
            found.Add(e is IOException or UnauthorizedAccessException
                ? Diagnostic.Error("file-unwritable", "the card's file cannot be written", new Place(Path.Combine(folder, job.File + _ending)), Reason(e))
                : Diagnostic.Error("card-failed", $"the card of {job.Request.Quote.Id} could not be drawn, which is a fault of the program", place, $"{e.GetType().Name}: {e.Message}"));
            return new CardOutcome(CardState.Failed, [], found);
        }
    }

    public void Dispose()
    {
        foreach (CardMaker maker in _makers) maker.Dispose();
        _grounds.Dispose();
    }

    private List<CardEntry> Draw(CardJob job, CardMaker maker, string key, List<Diagnostic> found)
    {
        List<CardEntry> cards = [];
        foreach (MadeCard made in maker.Make(job.Request, options.Encoding, options.Scale, found))
        {
            string file = KnownCards.PartName(job.File, made.Part, made.Parts) + _ending;
            SafeFile.Write(Path.Combine(folder, file), made.Bytes.Span);
            ManifestCard card = ManifestCard.Of(job, made, file, [.. job.Request.Quote.Warnings.Concat(found).Distinct().Select(ManifestWarning.Of)], key);
            cards.Add(new CardEntry(file, card.Bytes, Manifest.Line(card), -1));
        }

        return cards;
    }

    // What was said of the card when it was drawn holds as long as it is unchanged: a second --strict run fails as the first did.
    private static CardOutcome Unchanged(CardJob job, IReadOnlyList<KnownCard> had)
    {
        Quote quote = job.Request.Quote;
        ManifestWarning[] told = [.. quote.Warnings.Select(ManifestWarning.Of)];
        // What a transcript said of it then may not be what it says now.
        ManifestWarning[] drawn = [.. had.SelectMany(k => k.Card.Warnings).Where(w => !told.Contains(w) && !CheckCodes.All.Contains(w.Code)).Distinct()];
        CardEntry[] now = [.. had.Select(k => Entry(k, k.Card with { Verdict = quote.Check?.VerdictWord, Evidence = ManifestEvidence.Of(quote.Check), Warnings = [.. told, .. drawn] }))];
        return new CardOutcome(CardState.Unchanged, now, [.. drawn.Select(w => w.In(quote.Provenance.Text.Place.File))]);
    }

    private static CardEntry Entry(KnownCard known, ManifestCard now)
    {
        byte[] line = Manifest.Line(now);
        return new CardEntry(now.File, now.Bytes, line, line.AsSpan().SequenceEqual(known.Line) ? known.Number : -1);
    }

    private static string Reason(Exception e) => e switch
    {
        PathTooLongException => "the path is too long; --name can make it shorter",
        UnauthorizedAccessException => "the folder or file may not be written",
        _ => "the disk may be full, or something else stands in the way",
    };
}
