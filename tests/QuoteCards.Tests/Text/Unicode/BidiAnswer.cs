using System.Globalization;
using QuoteCards.Text.Unicode;

namespace QuoteCards.Tests.Text.Unicode;

/// <summary>Puts resolved levels in the words of the conformance files.</summary>
internal static class BidiAnswer
{
    private static readonly Dictionary<string, char> Samples = new()
    {
        ["L"] = 'a',
        ["R"] = '\u05D0',
        ["AL"] = '\u0627',
        ["EN"] = '0',
        ["ES"] = '+',
        ["ET"] = '#',
        ["AN"] = '\u0660',
        ["CS"] = ',',
        ["NSM"] = '\u0300',
        ["BN"] = '\u00AD',
        ["B"] = '\u2029',
        ["S"] = '\t',
        ["WS"] = ' ',
        ["ON"] = '!',
        ["LRE"] = '\u202A',
        ["RLE"] = '\u202B',
        ["PDF"] = '\u202C',
        ["LRO"] = '\u202D',
        ["RLO"] = '\u202E',
        ["LRI"] = '\u2066',
        ["RLI"] = '\u2067',
        ["FSI"] = '\u2068',
        ["PDI"] = '\u2069',
    };

    /// <summary>A text with a character of each class.</summary>
    public static string Sample(string[] classes) => string.Create(classes.Length, classes, (made, names) =>
    {
        for (int i = 0; i < names.Length; i++) made[i] = Samples[names[i]];
    });

    /// <summary>The levels of the code points, x where one is removed, and the order of the rest from left to right.</summary>
    public static (string Levels, string Order) Of(string text, byte[] levels, Func<int, bool> removed)
    {
        List<string> found = [];
        List<byte> kept = [];
        List<int> places = [];
        for (int i = 0; i < text.Length; i += char.IsSurrogatePair(text, i) ? 2 : 1)
        {
            if (removed(found.Count)) found.Add("x");
            else
            {
                places.Add(found.Count);
                kept.Add(levels[i]);
                found.Add(levels[i].ToString(CultureInfo.InvariantCulture));
            }
        }

        return (string.Join(' ', found), string.Join(' ', Order([.. kept]).Select(i => places[i])));
    }

    /// <summary>True when levels and order are the expected ones; without text, since there are a great many of them.</summary>
    public static bool IsSame(byte[] levels, string[] expected, string order)
    {
        if (levels.Length != expected.Length) return false;
        Span<byte> kept = stackalloc byte[levels.Length];
        Span<int> places = stackalloc int[levels.Length], visual = stackalloc int[levels.Length];
        int count = 0;
        for (int i = 0; i < levels.Length; i++)
        {
            if (expected[i] == "x") continue;
            if (levels[i] != int.Parse(expected[i], CultureInfo.InvariantCulture)) return false;
            places[count] = i;
            kept[count++] = levels[i];
        }

        BidiLine.VisualOrder(kept[..count], visual[..count]);
        int at = 0;
        foreach (Range place in order.AsSpan().Split(' '))
            if (order.AsSpan()[place] is { Length: > 0 } number && (at >= count || places[visual[at++]] != int.Parse(number, CultureInfo.InvariantCulture))) return false;
        return at == count;
    }

    private static int[] Order(byte[] levels)
    {
        int[] order = new int[levels.Length];
        BidiLine.VisualOrder(levels, order);
        return order;
    }
}
