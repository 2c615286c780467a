using QuoteCards.Episodes;

namespace QuoteCards.Transcripts.Formats;

/// <summary>The line above a caption: <c>start --&gt; end</c> and, in WebVTT, settings, which only place it on a screen. A time that is no time is null.</summary>
internal readonly record struct CueTiming(Timestamp? Start, Timestamp? End)
{
    /// <summary>True for a line that begins with a digit and holds an arrow, readable times or not.</summary>
    public static bool TryRead(ReadOnlySpan<char> line, out CueTiming timing)
    {
        timing = default;
        line = line.Trim();
        int arrow = line.IndexOf("-->", StringComparison.Ordinal);
        if (arrow < 1 || !char.IsAsciiDigit(line[0])) return false;
        ReadOnlySpan<char> end = line[(arrow + 3)..].TrimStart();
        int settings = end.IndexOfAny(' ', '\t');
        if (settings >= 0) end = end[..settings];
        timing = new CueTiming(
            CueTime.TryRead(line[..arrow].TrimEnd(), out Timestamp from) ? from : null,
            CueTime.TryRead(end, out Timestamp to) ? to : null);
        return true;
    }
}
