using System.Globalization;
using System.IO.Compression;

namespace QuoteCards.Tests.Text.Unicode;

/// <summary>One of the Unicode Consortium's conformance files, gzipped beside these tests.</summary>
internal static class ConformanceFile
{
    /// <summary>The lines that hold a case or a directive, without comments.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        string path = Path.Combine(Checkout.Root, "tests/QuoteCards.Tests/Text/Unicode/Data", name + ".gz");
        using StreamReader reader = new(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            int comment = line.IndexOf('#', StringComparison.Ordinal);
            string text = (comment < 0 ? line : line[..comment]).Trim();
            if (text.Length > 0) yield return text;
        }
    }

    /// <summary>A string from code points in hexadecimal; a single surrogate stays one.</summary>
    public static string Text(IEnumerable<string> hex) =>
        string.Concat(hex.Select(h => int.Parse(h, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).Select(c => c is >= 0xD800 and < 0xE000 ? ((char)c).ToString() : char.ConvertFromUtf32(c)));
}
