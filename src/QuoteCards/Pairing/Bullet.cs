namespace QuoteCards.Pairing;

/// <summary>Takes the bullet or the number off a list item.</summary>
internal static class Bullet
{
    /// <summary>The line without bullets, numbers and emphasis in front.</summary>
    public static string Strip(string line)
    {
        string text = line.TrimStart(' ', '•', '·', '‣', '◦', '●', '▪');
        for (int n = 0; n < 4 && text is ['-' or '*' or '+' or '–' or '—', ' ', ..]; n++) text = text[2..].TrimStart();
        int digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
        if (digits is > 0 and < 4 && digits + 1 < text.Length && text[digits] is '.' or ')' && text[digits + 1] == ' ') text = text[(digits + 2)..].TrimStart();
        return text.TrimStart('*', '_', '=');
    }

    /// <summary>True for a line that is only a bullet or a rule.</summary>
    public static bool IsAlone(string line) => line.Trim(' ', '-', '–', '—', '*', '•', '+').Length == 0;
}
