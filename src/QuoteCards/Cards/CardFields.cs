using QuoteCards.Episodes;
using QuoteCards.Themes;

namespace QuoteCards.Cards;

/// <summary>What is known for a card: the values of a template's fields and the answers to a layout's conditions.</summary>
internal sealed class CardFields(CardRequest request, string? language, int part, int parts, bool hasArt, bool hasLogo)
{
    /// <summary>The value of a template's field, or null when unknown.</summary>
    public string? Value(string field) => field switch
    {
        "speaker" => request.Quote.Speaker?.Name,
        "role" => request.Quote.Speaker?.Role,
        "handle" => request.Quote.Speaker?.Handle,
        "show" => request.Episode.Show,
        "title" => request.Episode.Title,
        "section" => request.Quote.Section,
        "date" => request.Episode.Date is { } d ? DateText.Long(d, request.Episode.Language ?? language) : null,
        "isodate" => request.Episode.Date is { } d ? DateText.Iso(d) : null,
        "time" => request.Quote.Time?.ToString(),
        "duration" => request.Episode.Duration?.ToString(),
        "part" => parts > 1 ? part.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        "parts" => parts > 1 ? parts.ToString(System.Globalization.CultureInfo.InvariantCulture) : null,
        "slug" => request.Episode.Title ?? request.Episode.Show,
        _ => null,
    };

    /// <summary>True when all of an element's conditions hold.</summary>
    public bool Holds(IReadOnlyList<string> when)
    {
        foreach (string word in when)
        {
            bool negated = word.StartsWith('!');
            if (Known(negated ? word[1..] : word) == negated) return false;
        }

        return true;
    }

    /// <summary>The share of the episode that has passed when the quote is said, 0 to 1; null when that cannot be known.</summary>
    public double? Position
    {
        get
        {
            if (request.Quote.Time is not { } at || request.Episode.Duration is not { } whole || whole.TotalMilliseconds == 0) return null;
            return at <= whole ? at.TotalSeconds / whole.TotalSeconds : null;
        }
    }

    /// <summary>The first letters of the speaker's first and last name, or null.</summary>
    public string? Monogram => request.Quote.Speaker is { } s ? Initials.Of(s.Name) : null;

    /// <summary>The speaker's picture when its file is there.</summary>
    public string? Picture { get; } = request.Quote.Speaker?.Picture is { } path && File.Exists(path) ? path : null;

    private bool Known(string word) => word switch
    {
        "art" => hasArt,
        "logo" => hasLogo,
        "wordmark" => hasLogo && request.LogoAspect >= 1.6,
        "picture" => Picture is not null,
        "english" => language is null || language.StartsWith("en", StringComparison.OrdinalIgnoreCase),
        _ => !string.IsNullOrEmpty(Value(word)),
    };
}
