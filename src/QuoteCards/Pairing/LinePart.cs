using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>One stretch in marks while its line is being read.</summary>
internal sealed class LinePart(string words, bool closed)
{
    public string Words { get; set; } = words;

    public bool Closed { get; set; } = closed;

    /// <summary>What stands before it and belongs to it.</summary>
    public Attribution? Head { get; set; }

    /// <summary>What stands behind it and belongs to it.</summary>
    public Attribution? Tail { get; set; }

    /// <summary>The subject of a verb of speech beside it.</summary>
    public string? Subject { get; set; }

    public EvidenceRule SubjectRule { get; set; } = EvidenceRule.LeadIn;

    /// <summary>True when the subject does something other than speak.</summary>
    public bool SubjectWeak { get; set; }

    /// <summary>True when "she said" stands beside it: somebody said it, and the line does not say who.</summary>
    public bool Pronoun { get; set; }

    /// <summary>False when prose runs into it from the left.</summary>
    public bool HeadFits { get; set; }

    /// <summary>False when prose runs on from it.</summary>
    public bool TailFits { get; set; }

    /// <summary>True when it is the title of a picture, a song or a book.</summary>
    public bool Credit { get; set; }

    /// <summary>True when a dash and a remark follow it.</summary>
    public bool Remarked { get; set; }

    /// <summary>True when another stretch stands right beside it.</summary>
    public bool Beside { get; set; }

    /// <summary>The quote; null when it is only a term or a title inside prose.</summary>
    public Said? Read()
    {
        string? named = Tail?.Name ?? Head?.Name;
        Attribution who = new()
        {
            Name = named ?? Subject,
            Role = Tail?.Role ?? Head?.Role,
            Handle = Tail?.Handle ?? Head?.Handle,
            At = Tail?.At ?? Head?.At,
            End = Tail?.At is null ? Head?.End : Tail.End,
            Several = (Tail?.Several ?? false) || (Head?.Several ?? false),
            Clean = HeadFits && TailFits,
            ByWord = Tail?.ByWord ?? false,
        };
        bool fits = who.Clean || (HeadFits && Remarked && SpokenWords.IsSpeech(Words)) || (named is not null && SpokenWords.IsSpeech(Words)) || ((Subject is not null || Pronoun) && SpokenWords.IsSpeech(Words));
        if (!fits || (Credit && who.At is null)) return null;
        EvidenceRule rule = named is not null ? EvidenceRule.Explicit : Subject is not null ? SubjectRule : EvidenceRule.None;
        return new Said(Words, who, rule, Closed) { Dialogue = Beside && who.Name is null, Weak = named is null && SubjectWeak };
    }
}
