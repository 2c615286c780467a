using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace QuoteCards.UnicodeTables;

/// <summary>The files of the Unicode Character Database (UAX #44), plain or gzipped.</summary>
internal sealed partial class UnicodeDatabase
{
    private readonly string _folder;
    private readonly Dictionary<string, string> _short = new(StringComparer.OrdinalIgnoreCase);

    public UnicodeDatabase(string folder)
    {
        _folder = folder;
        foreach (string[] fields in Fields("PropertyValueAliases.txt"))
            foreach (string name in fields[1..]) _short.TryAdd($"{fields[0]}={name}", fields[1]);
        Version = VersionLine().Match(Lines("PropertyValueAliases.txt").First()).Groups[1].Value;
    }

    /// <summary>For instance 17.0.0.</summary>
    public string Version { get; }

    /// <summary>The short name of a property's value, whichever name the file gives.</summary>
    public string Short(string property, string value) => _short.GetValueOrDefault($"{property}={value}", value);

    /// <summary>The fields of each line that has any, without comments.</summary>
    public IEnumerable<string[]> Fields(string file) =>
        from line in Lines(file)
        let text = line.Split('#')[0].Trim()
        where text.Length > 0
        select text.Split(';').Select(f => f.Trim()).ToArray();

    /// <summary>The value of an enumerated property for every code point: the file's <c>@missing</c> lines first, then its own.</summary>
    public string[] Values(string file, string property, string otherwise)
    {
        string[] values = new string[0x110000];
        Array.Fill(values, otherwise);
        foreach (string line in Lines(file).Where(l => l.StartsWith("# @missing:", StringComparison.Ordinal)))
            if (line["# @missing:".Length..].Split(';') is [string range, string value]) Fill(values, range, Short(property, value.Trim()));
        foreach (string[] fields in Fields(file)) Fill(values, fields[0], Short(property, fields[1]));
        return values;
    }

    /// <summary>The code points for which a binary property, or one value of another, is listed.</summary>
    /// <param name="file">A file of ranges.</param>
    /// <param name="name">The fields after the range, joined by an equals sign.</param>
    public bool[] Set(string file, string name)
    {
        bool[] set = new bool[0x110000];
        foreach (string[] fields in Fields(file).Where(f => string.Join('=', f[1..]) == name)) Fill(set, fields[0], true);
        return set;
    }

    private static void Fill<T>(T[] values, string range, T value)
    {
        string[] ends = range.Trim().Split("..");
        int from = CodePoint(ends[0]), to = CodePoint(ends[^1]);
        Array.Fill(values, value, from, to - from + 1);
    }

    public static int CodePoint(string hex) => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private IEnumerable<string> Lines(string file)
    {
        string path = Path.Combine(_folder, file);
        if (File.Exists(path)) return File.ReadLines(path);
        using StreamReader reader = new(new GZipStream(File.OpenRead(path + ".gz"), CompressionMode.Decompress));
        return reader.ReadToEnd().Split('\n');
    }

    [GeneratedRegex(@"-(\d+\.\d+\.\d+)\.txt")]
    private static partial Regex VersionLine();
}
