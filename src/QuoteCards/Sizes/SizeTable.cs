using System.Globalization;
using System.Text.Json;
using QuoteCards.Diagnostics;

namespace QuoteCards.Sizes;

/// <summary>The sizes that have a name.</summary>
public sealed class SizeTable
{
    private SizeTable(IReadOnlyList<CardSize> all, IReadOnlyList<Network> networks) => (All, Networks) = (all, networks);

    /// <summary>Every named size, in the order of the data file.</summary>
    public IReadOnlyList<CardSize> All { get; }

    /// <summary>The networks and what they take, in the order of the data file.</summary>
    public IReadOnlyList<Network> Networks { get; }

    /// <summary>The sizes that come with the program: the data file <c>sizes.json</c> beside this class.</summary>
    public static SizeTable BuiltIn { get; } = Read();

    /// <summary>This table with a user's sizes put in; one of the same name replaces.</summary>
    public SizeTable With(IEnumerable<CardSize> own)
    {
        ArgumentNullException.ThrowIfNull(own);
        List<CardSize> all = [.. All];
        foreach (CardSize size in own)
        {
            int at = all.FindIndex(s => s.Name == size.Name);
            if (at < 0) all.Add(size);
            else all[at] = size;
        }

        return new SizeTable(all, Networks);
    }

    /// <summary>The size of that name, or of the form <c>1234x567</c>; else null and an error with the nearest name.</summary>
    public CardSize? Find(string name, out Diagnostic? problem)
    {
        ArgumentNullException.ThrowIfNull(name);
        problem = null;
        if (All.FirstOrDefault(s => s.Name == name) is { } known) return known;
        string[] sides = name.Split('x');
        if (sides.Length == 2 && int.TryParse(sides[0], NumberStyles.None, CultureInfo.InvariantCulture, out int width)
            && int.TryParse(sides[1], NumberStyles.None, CultureInfo.InvariantCulture, out int height))
        {
            if (width is >= 200 and <= 8000 && height is >= 200 and <= 8000) return new CardSize(name, width, height, default, "");
            problem = Diagnostic.Error("size-range", $"the size {name} is out of range; a side is 200 to 8000 px");
            return null;
        }

        IEnumerable<string> names = All.Select(s => s.Name);
        problem = Diagnostic.Error(
            "size-unknown", $"there is no size \"{name}\"", default, NearestWord.Hint(name, names) ?? $"there are {string.Join(", ", names)}, or one like 1234x567");
        return null;
    }

    private static SizeTable Read()
    {
        using Stream stream = typeof(SizeTable).Assembly.GetManifestResourceStream("QuoteCards.Sizes.sizes.json")!;
        using JsonDocument document = JsonDocument.Parse(stream);
        List<CardSize> all = [];
        foreach (JsonElement e in document.RootElement.GetProperty("sizes").EnumerateArray())
        {
            int[] safe = [.. e.GetProperty("safe").EnumerateArray().Select(v => v.GetInt32())];
            all.Add(new CardSize(
                e.GetProperty("name").GetString()!, e.GetProperty("width").GetInt32(), e.GetProperty("height").GetInt32(),
                new Insets(safe[0], safe[1], safe[2], safe[3]), e.GetProperty("use").GetString()!));
        }

        return new SizeTable(all, [.. document.RootElement.GetProperty("networks").EnumerateArray().Select(NetworkOf)]);
    }

    private static Network NetworkOf(JsonElement e)
    {
        long? Limit(string key) => e.GetProperty(key) is { ValueKind: JsonValueKind.Number } n ? n.GetInt64() : null;
        return new Network(
            e.GetProperty("name").GetString()!, [.. e.GetProperty("sizes").EnumerateArray().Select(s => s.GetString()!)],
            Limit("maxBytes"), (int?)Limit("maxImages"), (int?)Limit("altText"), e.GetProperty("note").GetString()!);
    }
}
