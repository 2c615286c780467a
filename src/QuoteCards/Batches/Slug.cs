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
        StringBuilder made = new();
        int bytes = 0;
        foreach (Rune rune in (text ?? "").EnumerateRunes())
        {
            Rune lower = Rune.ToLowerInvariant(rune);
            if (!IsLetter(rune) && (rune.Value is '\'' or '\u2019' || made.Length == 0 || made[^1] == '-')) continue;
            bytes += IsLetter(rune) ? lower.Utf8SequenceLength : 1;
            if (bytes > MostBytes) break;
            made.Append(IsLetter(rune) ? lower.ToString() : "-");
        }

        string slug = made.ToString().Trim('-');
        bool port = slug.Length == 4 && (slug.StartsWith("com", StringComparison.Ordinal) || slug.StartsWith("lpt", StringComparison.Ordinal));
        return port || Array.IndexOf(Reserved, slug) >= 0 ? slug + "-" : slug;
    }

    private static bool IsLetter(Rune rune) =>
        Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
