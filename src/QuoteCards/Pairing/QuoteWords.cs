using System.Text;
using System.Text.RegularExpressions;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Pairing;

/// <summary>Cleans a quote's words: emphasis marks become spans, stage directions go, insertions stay.</summary>
internal static partial class QuoteWords
{
    public static (string Text, IReadOnlyList<TextSpan> Emphasis) Clean(string raw)
    {
        string text = Directions().Replace(raw, " ");
        text = Spaces().Replace(text, " ").Replace(" \n", "\n", StringComparison.Ordinal).Trim(' ', '\n');
        StringBuilder made = new(text.Length);
        List<TextSpan> spans = [];
        int open = -1;
        for (int i = 0; i < text.Length; i++)
        {
            bool mark = i + 1 < text.Length && ((text[i] == '*' && text[i + 1] == '*') || (text[i] == '=' && text[i + 1] == '='));
            if (!mark)
            {
                if (!SafeText.IsUnsafe(text[i])) made.Append(text[i]);
                continue;
            }

            i++;
            if (open < 0) open = made.Length;
            else
            {
                if (made.Length > open) spans.Add(new TextSpan(open, made.Length - open));
                open = -1;
            }
        }

        return (made.ToString(), spans);
    }

    [GeneratedRegex(@"[\[\(](?:laughs?|laughter|laughing|chuckles?|sighs?|pause|crosstalk|applause|inaudible|music)[\]\)]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Directions();

    [GeneratedRegex(@"[ \t]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
