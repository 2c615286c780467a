using System.CommandLine;
using QuoteCards.Cli.Commands;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Transcripts;

namespace QuoteCards.Cli.Checking;

/// <summary>Reads what was said from a transcript itself, or from the transcript of notes.</summary>
/// <param name="here">The machine.</param>
/// <param name="notes">The arguments; they read the notes.</param>
/// <param name="stdin">Standard input, which may be either.</param>
internal sealed class SpokenInput(Surroundings here, NotesArguments notes, KeptInput stdin)
{
    /// <summary>The episode, or null when there is none to be had, which the report tells.</summary>
    public SpokenEpisode? Read(ParseResult parsed)
    {
        string[] inputs = parsed.GetValue(notes.Input)!;
        string input = inputs[0];
        bool other = inputs.Length > 1 || parsed.GetResult(notes.Transcript) is { Implicit: false };
        if (!other && Bytes(input) is { } bytes && (BesideTranscript.IsNamedSo(input) || TranscriptLikeness.Of(bytes))) return Transcript(parsed, input, bytes);
        return Notes(parsed);
    }

    private SpokenEpisode? Transcript(ParseResult parsed, string input, ReadOnlyMemory<byte> bytes)
    {
        notes.Report.IsQuiet = parsed.GetValue(notes.Quiet);
        if (!notes.Configure()) return null;
        string? path = input == "-" ? null : here.Full(input);
        TranscriptReading reading = TranscriptReader.Read(bytes, path is null ? "stdin" : here.Short(path));
        foreach (Diagnostic d in reading.Diagnostics)
            if (d.Severity == Severity.Error) notes.Report.Refuse(d);
            else notes.Report.Found.Add(d);
        return reading.Transcript is { } read ? new SpokenEpisode(new Episode { Language = read.Language ?? notes.Settings.Lang }, read.WithSpeakers(LabelNames.Of(notes.Settings, null)), path) : null;
    }

    private SpokenEpisode? Notes(ParseResult parsed)
    {
        if (notes.Read(parsed) is not { } episodes) return null;
        CheckedEpisode held = notes.Checked[0];
        if (episodes.Count > 1) notes.Report.Refuse(Diagnostic.Error("episodes-many", $"{episodes.Count} episodes were read, and passages are suggested for one", new Place(held.Episode.Source), held.Episode.Guid is null ? "name one" : "--episode names one, or latest"));
        else if (held.Transcript is null) notes.Report.Refuse(Verified.Needs(held.Episode));
        if (notes.Report.IsRefused) return null;
        Transcript transcript = held.Transcript!.WithSpeakers(held.Options.Speakers);
        return new SpokenEpisode(episodes[0], transcript, transcript.Source is { } source && File.Exists(here.Full(source)) ? here.Full(source) : transcript.Source);
    }

    private ReadOnlyMemory<byte>? Bytes(string input)
    {
        try
        {
            if (input == "-") return stdin.Bytes;
            return File.Exists(here.Full(input)) ? File.ReadAllBytes(here.Full(input)).AsMemory() : (ReadOnlyMemory<byte>?)null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
