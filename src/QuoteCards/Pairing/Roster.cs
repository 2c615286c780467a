using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>The people of an episode; completes a first or a last name when exactly one of them has it.</summary>
internal sealed class Roster
{
    // The people of an episode are named at its top; later "with" and "hosts" are prose.
    private const int HeadBlocks = 400;

    private readonly List<Speaker> _people = [];
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Speaker> _bare = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Speaker>> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<Speaker>> _initials = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<Speaker> _known;
    private readonly Surnames _surnames;

    public Roster(IReadOnlyList<Speaker> known, NotesDocument document)
    {
        _known = known;
        _surnames = new Surnames(document.Blocks.Take(HeadBlocks));
        foreach (Speaker person in document.People) Put(person with { Name = person.Name.Trim(' ', '.', '*') });
        foreach (NoteBlock block in document.Blocks.Take(HeadBlocks))
            foreach (string name in Introductions.Names(block.Text)) Put(new Speaker(Honorifics.Strip(name)));
        foreach (string name in EpisodeHead.People(document.Blocks)) Put(new Speaker(name));
    }

    /// <summary>Everyone named so far, in order; a first name that turned out to belong to one of them is left out.</summary>
    public IEnumerable<Speaker> People => _people.Where(p => Full(p.Name) is not { Count: 1 });

    /// <summary>Takes a name that stands beside a quote.</summary>
    public void Meet(string name)
    {
        if (Alias(name) is not null || _bare.ContainsKey(Untitled(name))) return;
        if (name.Contains(' ', StringComparison.Ordinal) || Full(name) is not { Count: > 0 }) Put(new Speaker(_surnames.Full(name) ?? name.Trim(' ', '*')));
    }

    /// <summary>True when a name means somebody.</summary>
    public bool Has(string name) => _known.Any(s => Is(s, name)) || _names.Contains(name) || _bare.ContainsKey(Untitled(name)) || Full(name) is { Count: > 0 } || Alias(name) is not null;

    /// <summary>Who a name means: the speaker, whether the name was completed, and how many it could be.</summary>
    public (Speaker Speaker, bool Completed, int Candidates) Resolve(string name)
    {
        if (_known.FirstOrDefault(s => Is(s, name)) is { } known) return (known, !known.Name.Equals(name, StringComparison.OrdinalIgnoreCase), 1);
        if (Alias(name) is { } other) return (Known(other), true, 1);
        List<Speaker>? full = Full(name);
        if (full is { Count: 1 }) return (Known(full[0]), true, 1);
        if (_bare.GetValueOrDefault(Untitled(name)) is { } same) return (same, !same.Name.Equals(name, StringComparison.OrdinalIgnoreCase), Math.Max(1, full?.Count ?? 1));
        return _surnames.Full(name) is { } longer && full is null ? (Known(new Speaker(longer)), true, 1) : (new Speaker(Honorifics.Strip(name)), false, Math.Max(1, full?.Count ?? 1));
    }

    private static bool Is(Speaker s, string name) =>
        s.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || (s.Aliases?.Contains(name, StringComparer.OrdinalIgnoreCase) ?? false)
        || (name is ['@', ..] && string.Equals(s.Handle, name, StringComparison.OrdinalIgnoreCase));

    private Speaker? Alias(string name) => _people.FirstOrDefault(p => p.Aliases?.Contains(name, StringComparer.OrdinalIgnoreCase) == true || (name is ['@', ..] && string.Equals(p.Handle, name, StringComparison.OrdinalIgnoreCase)));

    private Speaker Known(Speaker person) => _known.FirstOrDefault(s => Is(s, person.Name)) ?? person;

    // The people with a longer name that begins or ends with this one word.
    private List<Speaker>? Full(string name)
    {
        string bare = Untitled(name);
        if (bare.Contains(' ', StringComparison.Ordinal)) return null;
        return _parts.GetValueOrDefault(bare) ?? (bare.Length is 2 or 3 && bare.All(char.IsUpper) ? _initials.GetValueOrDefault(bare) : null);
    }

    private void Put(Speaker person)
    {
        if (person.Name.Length == 0 || !_names.Add(person.Name) || !_bare.TryAdd(Untitled(person.Name), person)) return;
        _people.Add(person);
        foreach (string part in Parts(Untitled(person.Name)).Distinct(StringComparer.OrdinalIgnoreCase)) Add(_parts, part, person);
        if (person.Name.Contains(' ', StringComparison.Ordinal)) Add(_initials, string.Concat(Untitled(person.Name).Split(' ').Where(w => w.Length > 0 && char.IsUpper(w[0])).Select(w => w[0])), person);
    }

    private static void Add(Dictionary<string, List<Speaker>> people, string key, Speaker person)
    {
        if (!people.TryGetValue(key, out List<Speaker>? list)) people[key] = list = [];
        list.Add(person);
    }

    // "Dr. Uwe Lehmann" and "Uwe Lehmann" are one.
    private static string Untitled(string name)
    {
        name = Honorifics.Strip(name);
        string[] words = name.Split(' ');
        int titles = words.TakeWhile(WordLists.Titles.Contains).Count();
        return titles == 0 || titles == words.Length ? name : string.Join(' ', words[titles..]);
    }

    // First and last name; of a name in ideographs, which has no space, what may be the family's: one or two characters in front, or all before its kana.
    private static IEnumerable<string> Parts(string name)
    {
        string[] words = name.Split(' ');
        if (words.Length > 1) return [words[0], words[^1]];
        int han = name.TakeWhile(IsHan).Count();
        if (han is > 0 and < 4 && name.Length - han is > 1 and < 6 && name[han..].All(c => c is >= '\u3041' and <= '\u30FF')) return [name[..han], name[han..]];
        return name.Length is 3 or 4 && han == name.Length ? [name[..2], name[^2..]] : [];
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF' or '々';
}
