using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Makes a quote of its mentions and says why each field is what it is.</summary>
internal sealed class QuoteMaker(Roster roster, string? language)
{
    /// <summary>The quote of mentions in the order of the document, worded as the fullest of them.</summary>
    /// <param name="mentions">In the order of the document.</param>
    /// <param name="wordings">The wording of each mention.</param>
    /// <param name="fullest">The wording that is kept; one of them.</param>
    public Quote Make(Mention[] mentions, Wording[] wordings, Wording fullest)
    {
        Mention first = mentions[0];
        int fullestAt = Array.FindIndex(wordings, w => w.Raw == fullest.Raw);
        Mention text = mentions[fullestAt];
        Mention? who = mentions.Where(m => m.Name is not null).OrderBy(Rank).FirstOrDefault();
        Mention? when = mentions.Where(m => m.Time is not null).OrderBy(m => m.Notable).FirstOrDefault();
        (string words, IReadOnlyList<TextSpan> emphasis) = (fullest.Raw, wordings[fullestAt].Emphasis);
        List<Diagnostic> warnings = [.. mentions.SelectMany(m => m.Warnings)];
        (Speaker? speaker, Evidence speakerWhy) = Speaker(who, first, warnings);
        Mention inside = mentions.FirstOrDefault(m => !m.Notable) ?? first;
        string beginning = Short(words);
        if (speaker is null) warnings.Add(Diagnostic.Warning("speaker-unknown", $"nobody is named for \"{beginning}\"", first.Place, first.IsEntry ? "give it a speaker" : "put a dash and a name under the quote"));
        if (when is null) warnings.Add(Diagnostic.Warning("time-unknown", $"no time is given for \"{beginning}\"", first.Place, first.IsEntry ? "give it a time" : "put the time in brackets under the quote"));
        warnings.AddRange(new Conflicts(roster).Find(mentions, who, when, text, fullest));
        return new Quote
        {
            Id = mentions.FirstOrDefault(m => m.Id is { Length: > 0 })?.Id is { } own ? new QuoteId(own) : QuoteId.Of(words),
            Text = words,
            Emphasis = emphasis,
            Speaker = speaker,
            Time = when?.Time,
            EndTime = when?.EndTime,
            Section = inside.Section,
            Notable = mentions.Any(m => m.Notable),
            Language = text.Language ?? language,
            Provenance = new Provenance(TextWhy(text, first, beginning, mentions.Length), speakerWhy, TimeWhy(when, first)) { Section = SectionWhy(inside) },
            Warnings = warnings.Count > 0 ? warnings : [],
        };
    }

    /// <summary>The beginning of a text, at most 48 UTF-16 code units, whole characters.</summary>
    public static string Short(string words)
    {
        string line = SafeText.OneLine(words);
        if (line.Length <= 48) return line;
        return line[..(char.IsHighSurrogate(line[47]) ? 47 : 48)].TrimEnd() + "…";
    }

    // What its own surroundings say beats what another mention says, and a list of picked quotes comes last (notes-grammar, "Who wins").
    private static int Rank(Mention m) =>
        m.NameRule switch { EvidenceRule.Explicit => 0, EvidenceRule.Heading => 1, EvidenceRule.LeadIn => m.NameWeak ? 3 : 2, _ => 4 } + (m.Notable ? 5 : 0);

    private static EvidenceRule Elsewhere(Mention m) => m.Notable ? EvidenceRule.ClosingList : EvidenceRule.Inherited;

    private static Evidence TextWhy(Mention text, Mention first, string beginning, int mentions) =>
        new(text == first ? EvidenceRule.Explicit : Elsewhere(text), text.Place, mentions > 1 ? 1 : 0.95, beginning);

    private static Evidence TimeWhy(Mention? when, Mention first) =>
        when is null ? Evidence.Unknown : new Evidence(when == first ? EvidenceRule.Explicit : Elsewhere(when), when.TimePlace, when == first ? 1 : 0.9, when.Time.ToString());

    // A field of the quote itself, the heading above it, or the heading of a list of picked quotes, which is no subject.
    private static Evidence SectionWhy(Mention m)
    {
        if (m.Section is null) return Evidence.Unknown;
        EvidenceRule rule = m.OwnSection ? EvidenceRule.Explicit : m.Notable ? EvidenceRule.ClosingList : EvidenceRule.Heading;
        return new Evidence(rule, m.SectionPlace, 1, m.Section);
    }

    private (Speaker?, Evidence) Speaker(Mention? who, Mention first, List<Diagnostic> warnings)
    {
        if (who?.Name is not { } name) return (null, Evidence.Unknown);
        (Speaker speaker, bool completed, int candidates) = roster.Resolve(name);
        if (candidates > 1) warnings.Add(Diagnostic.Warning("speaker-ambiguous", $"\"{name}\" may be any of {candidates} people and stays as written", who.NamePlace, "write the full name"));
        if (who.NameWeak) warnings.Add(Diagnostic.Warning("speaker-unsure", $"{speaker.Name} is taken to be the speaker, since the sentence that leads in is about {speaker.Name}", who.NamePlace, "put a dash and the name under the quote"));
        EvidenceRule rule = completed ? EvidenceRule.Roster : who == first ? who.NameRule : Elsewhere(who);
        double confidence = rule switch { EvidenceRule.Explicit => 1, EvidenceRule.Roster => 0.95, EvidenceRule.Heading => 0.9, EvidenceRule.LeadIn => who.NameWeak ? 0.6 : 0.8, _ => 0.7 };
        // Quotes of one person hold one person and one name.
        (string? role, string? handle) = (speaker.Role ?? who.Role, speaker.Handle ?? who.Handle);
        if (role != speaker.Role || handle != speaker.Handle) speaker = speaker with { Role = role, Handle = handle };
        return (speaker, new Evidence(rule, who.NamePlace, candidates > 1 ? 0.5 : who.NameWeak ? Math.Min(confidence, 0.6) : confidence, name == speaker.Name ? speaker.Name : name));
    }
}
