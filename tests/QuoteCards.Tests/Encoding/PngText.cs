using System.Text;

namespace QuoteCards.Tests.Encoding;

/// <summary>An iTXt chunk taken apart (section 11.3.3.4); anything out of order throws.</summary>
internal static class PngText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static KeyValuePair<string, string> Read(byte[] data)
    {
        int end = data.AsSpan().IndexOf((byte)0);
        end.ShouldBeInRange(1, 79);
        string keyword = System.Text.Encoding.Latin1.GetString(data, 0, end);
        // Section 11.3.3.2: printing characters of Latin-1 and single spaces between them.
        keyword.ShouldAllBe(c => (c >= ' ' && c <= '~') || c >= '\u00A1');
        keyword.ShouldBe(string.Join(' ', keyword.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
        // Not compressed.
        data.AsSpan(end + 1, 2).ToArray().ShouldBe(new byte[2]);
        int language = end + 3, translated = language + data.AsSpan(language).IndexOf((byte)0) + 1, text = translated + data.AsSpan(translated).IndexOf((byte)0) + 1;
        translated.ShouldBeGreaterThan(language);
        text.ShouldBeGreaterThan(translated);
        System.Text.Encoding.ASCII.GetString(data, language, translated - language - 1).ShouldMatch("^([A-Za-z0-9]{1,8}(-[A-Za-z0-9]{1,8})*)?$");
        Strict.GetString(data, translated, text - translated - 1);
        string words = Strict.GetString(data, text, data.Length - text);
        words.ShouldNotContain('\0');
        return new(keyword, words);
    }
}
