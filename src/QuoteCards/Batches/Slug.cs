using System.Globalization;
using System.Text;

namespace QuoteCards.Batches;

/// <summary>Names of files made from texts of documents.</summary>
internal static class Slug
{
    // Six tokens of this many bytes, their joints and an ending stay under the 255 bytes that file systems take (ext4, APFS, NTFS in UTF-16).
    private const int MostBytes = 60;

    // Names of devices that Windows keeps to itself, with any ending.
    private static readonly string[] Reserved = ["con", "prn", "aux", "nul"];

    /// <summary>Letters and digits in lower case joined by hyphens, at most 60 bytes in UTF-8; letters of every script are kept, all else goes.</summary>
    public static string Of(string? text)
    {
        // No rune has more chars in UTF-16 than bytes in UTF-8.
        Span<char> made = stackalloc char[MostBytes];
        int bytes = 0, length = 0;
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            bool isLetter = IsLetter(rune);
            if (!isLetter && (rune.Value is '\'' or '\u2019' || length == 0 || made[length - 1] == '-')) continue;
            Rune next = isLetter ? Rune.ToLowerInvariant(rune) : new Rune('-');
            bytes += next.Utf8SequenceLength;
            if (bytes > MostBytes) break;
            length += next.EncodeToUtf16(made[length..]);
        }

        string slug = made[..length].Trim('-').ToString();
        bool port = slug.Length == 4 && (slug.StartsWith("com", StringComparison.Ordinal) || slug.StartsWith("lpt", StringComparison.Ordinal));
        return port || Array.IndexOf(Reserved, slug) >= 0 ? slug + "-" : slug;
    }

    private static bool IsLetter(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
