using System.Text.RegularExpressions;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Tells the mail that a mail answers from a quote.</summary>
internal static partial class MailThread
{
    /// <summary>True when the line above block <paramref name="i"/> says who wrote the mail that is repeated below.</summary>
    public static bool Precedes(IReadOnlyList<NoteBlock> blocks, int i)
    {
        int at = i - 1;
        while (at >= 0 && at > i - 3 && blocks[at].Text.Length == 0) at--;
        return at >= 0 && blocks[at].Text.Length < 300 && Wrote().IsMatch(blocks[at].Text);
    }

    // "On Tue, 4 Mar 2025 at 9:15, Joel <joel@example.com> wrote:" and what other programs write.
    [GeneratedRegex(@"[@0-9].*(?:wrote|schrieb(?: .*)?|a écrit|escribió|escreveu|ha scritto|schreef|пишет|написал(?:а)?)\s?:$", RegexOptions.CultureInvariant)]
    private static partial Regex Wrote();
}
