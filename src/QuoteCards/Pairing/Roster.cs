using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>The people of an episode; completes a first name when exactly one of them has it.</summary>
internal sealed class Roster
{
    private static readonly string[] Signs = ["hosts ", "host ", "guests ", "guest ", "Guests: ", "Guest: ", "Hosts: ", "Host: ", "Hosts ", "Guest ", "joined by ", "co-hosts "];

    private readonly List<Speaker> _people = [];
    private readonly IReadOnlyList<Speaker> _known;

    public Roster(IReadOnlyList<Speaker> known, NotesDocument document)
    {
        _known = known;
        foreach (string key in new[] { "speakers", "hosts", "host", "guests", "guest", "people" })
            foreach (string name in document.Fields.GetValueOrDefault(key, "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                Put(name.Trim('"', '\''));
        foreach (NoteBlock block in document.Blocks.Take(400)) Sentence(block.Text);
    }

    /// <summary>Everyone named so far, in order.</summary>
    public IReadOnlyList<Speaker> People => _people;

    /// <summary>Takes a name that stands beside a quote.</summary>
    public void Meet(string name)
    {
        if (name.Contains(' ', StringComparison.Ordinal) || !_people.Any(p => First(p.Name) == name)) Put(name);
    }

    /// <summary>Who a name means: the speaker, whether the name was completed, and how many it could be.</summary>
    public (Speaker Speaker, bool Completed, int Candidates) Resolve(string name)
    {
        if (_known.FirstOrDefault(s => Is(s, name)) is { } known) return (known, !known.Name.Equals(name, StringComparison.OrdinalIgnoreCase), 1);
        Speaker[] same = [.. _people.Where(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))];
        Speaker[] first = name.Contains(' ', StringComparison.Ordinal) ? [] : [.. _people.Where(p => p.Name.Contains(' ', StringComparison.Ordinal) && First(p.Name).Equals(name, StringComparison.OrdinalIgnoreCase))];
        if (first.Length == 1 && same.Length == 0)
        {
            Speaker full = _known.FirstOrDefault(s => Is(s, first[0].Name)) ?? first[0];
            return (full, true, 1);
        }

        return (same.FirstOrDefault() ?? new Speaker(name), false, Math.Max(1, first.Length));
    }

    private static bool Is(Speaker s, string name) =>
        s.Name.Equals(name, StringComparison.OrdinalIgnoreCase) || (s.Aliases?.Contains(name, StringComparer.OrdinalIgnoreCase) ?? false);

    private static string First(string name) => name.Split(' ')[0];

    private void Put(string name)
    {
        name = name.Trim(' ', '.', '*');
        if (name.Length > 0 && NameScan.IsName(name) && !_people.Any(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase))) _people.Add(new Speaker(name));
    }

    private void Sentence(string text)
    {
        foreach (string sign in Signs)
        {
            int at = text.IndexOf(sign, StringComparison.Ordinal);
            if (at < 0 || (at > 0 && char.IsLetter(text[at - 1]))) continue;
            string rest = text[(at + sign.Length)..];
            for (int n = 0; n < 12 && NameScan.AtStart(rest, out int length) is { } name; n++)
            {
                if (name.EndsWith("'s", StringComparison.Ordinal)) break;
                Put(name);
                string after = rest[length..];
                string next = after.TrimStart(',', ' ');
                if (next.StartsWith("and ", StringComparison.Ordinal)) next = next[4..];
                else if (!after.StartsWith(',')) break;
                rest = next.StartsWith("& ", StringComparison.Ordinal) ? next[2..] : next;
            }
        }
    }
}
