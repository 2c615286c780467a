using QuoteCards.Transcripts.Formats;

namespace QuoteCards.Transcripts;

/// <summary>Tells a transcript from notes, where the file's name does not.</summary>
public static class TranscriptLikeness
{
    // Notes quote: one line in five in marks, or in a blockquote, is no talk written down.
    private const double Quoted = 0.2;

    // Of a transcript, most paragraphs bring a time, or a speaker other than the one before.
    private const double Turns = 0.5;

    private const string Opening = "\"“„«‹「『>";

    /// <summary>True when the bytes are captions, or text whose paragraphs mostly have a speaker or a time and no quotation marks around them.</summary>
    public static bool Of(ReadOnlyMemory<byte> bytes)
    {
        if (TranscriptReader.Read(bytes, null).Transcript is not { } read) return false;
        if (read.Format is TranscriptFormat.SubRip or TranscriptFormat.WebVtt) return true;
        int quoted = 0, turns = 0;
        string? speaker = null;
        foreach (Utterance said in read.Utterances)
        {
            if (Opening.Contains(said.Text[0], StringComparison.Ordinal)) quoted++;
            if (said.Start is not null || said.Speaker != speaker) turns++;
            speaker = said.Speaker;
        }

        return turns >= Turns * read.Utterances.Count && quoted < Quoted * read.Utterances.Count && !HasBlockquotes(TranscriptDecoder.Decode(bytes.Span)!, read.Utterances.Count);
    }

    private static bool HasBlockquotes(string text, int paragraphs)
    {
        if (text.Contains("<blockquote", StringComparison.OrdinalIgnoreCase)) return true;
        int lines = 0;
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
            if (line.TrimStart().StartsWith(">")) lines++;
        return lines >= Quoted * paragraphs;
    }
}
