using System.Text.RegularExpressions;

namespace QuoteCards.Transcripts.Speakers;

/// <summary>Tells a machine's label from a name.</summary>
public static partial class SpeakerLabel
{
    /// <summary>True for <c>SPEAKER_00</c>, <c>Speaker 1</c>, <c>Speaker A</c>, <c>spk_0</c>, <c>S1</c>, <c>Unknown</c> and the like.</summary>
    public static bool IsGeneric(string label)
    {
        ArgumentNullException.ThrowIfNull(label);
        return Generic().IsMatch(label);
    }

    [GeneratedRegex(@"^\s*(?:(?:unknown|unidentified)(?:[\s_-]*speaker)?|(?:speaker|spk|voice|person|participant|guest|host)[\s_#-]*(?:[0-9]{1,3}|[a-z])?|s[0-9]{1,3}|[0-9]{1,3})\s*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Generic();
}
