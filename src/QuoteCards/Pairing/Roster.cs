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
    private readonly Dictionary<string, List<Speaker>> _parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly IReadOnlyList<Speaker> _known;

    public Roster(IReadOnlyList<Speaker> known, NotesDocument document)
    {
        _known = known;
        foreach (Speaker person in document.People) Put(person with { Name = person.Name.Trim(' ', '.', '*') });
        foreach (NoteBlock block in document.Blocks.Take(HeadBlocks))
            foreach (string name in Introductions.Names(block.Text)) Put(new Speaker(name));
    }

    /// <summary>Everyone named so far, in order; a first name that turned out to belong to one of them is left out.</summary>
    public IEnumerable<Speaker> People => _people.Where(p => Full(p.Name) is not { Count: 1 });

    /// <summary>Takes a name that stands beside a quote.</summary>
    public void Meet(string name)
    {
        if (Alias(name) is not null) return;
        if (name.Contains(' ', StringComparison.Ordinal) || Full(name) is not { Count: > 0 }) Put(new Speaker(name.Trim(' ', '*')));
    }

    /// <summary>True when a name means somebody.</summary>
    public bool Has(string name) => _known.Any(s => Is(s, name)) || _names.Contains(name) || Full(name) is { Count: > 0 } || Alias(name) is not null;

    /// <summary>Who a name means: the speaker, whether the name was completed, and how many it could be.</summary>
    public (Speaker Speaker, bool Completed, int Candidates) Resolve(string name)
    {
        if (_known.FirstOrDefault(s => Is(s, name)) is { } known) return (known, !known.Name.Equals(name, StringComparison.OrdinalIgnoreCase), 1);
        if (Alias(name) is { } other) return (Known(other), true, 1);
        List<Speaker>? full = Full(name);
        if (full is { Count: 1 }) return (Known(full[0]), true, 1);
        Speaker? same = _people.FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
        return (same ?? new Speaker(name), false, Math.Max(1, full?.Count ?? 1));
    }

    private static bool Is(Speaker s, string name) =>
        s.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || (s.Aliases?.Contains(name, StringComparer.OrdinalIgnoreCase) ?? false);

    private Speaker? Alias(string name) => _people.FirstOrDefault(p => p.Aliases?.Contains(name, StringComparer.OrdinalIgnoreCase) == true);

    private Speaker Known(Speaker person) => _known.FirstOrDefault(s => Is(s, person.Name)) ?? person;

    // The people with a longer name that begins or ends with this one word.
    private List<Speaker>? Full(string name) => name.Contains(' ', StringComparison.Ordinal) ? null : _parts.GetValueOrDefault(name);

    private void Put(Speaker person)
    {
        if (person.Name.Length == 0 || !_names.Add(person.Name)) return;
        _people.Add(person);
        string[] words = [.. person.Name.Split(' ').SkipWhile(WordLists.Titles.Contains)];
        if (words.Length < 2) return;
        foreach (string part in new[] { words[0], words[^1] }.Distinct(StringComparer.OrdinalIgnoreCase))
        {
            if (!_parts.TryGetValue(part, out List<Speaker>? list)) _parts[part] = list = [];
            list.Add(person);
        }
    }
}
