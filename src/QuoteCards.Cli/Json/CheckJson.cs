using System.Text.Json;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes.Checks;

namespace QuoteCards.Cli.Json;

/// <summary>What transcripts say of quotes, as JSON.</summary>
internal static class CheckJson
{
    /// <summary>A check under a name, or null: <c>{"verdict","speakerVerdict","timeVerdict","found","diff"}</c>.</summary>
    public static void Write(Utf8JsonWriter w, string name, QuoteCheck? check)
    {
        if (check is null)
        {
            w.WriteNull(name);
            return;
        }

        w.WriteStartObject(name);
        Members(w, check);
        w.WriteEndObject();
    }

    /// <summary>The members of a check. A time verdict is null where the transcript gives no time; <c>found</c> is null and <c>diff</c> empty where the quote was not found.</summary>
    public static void Members(Utf8JsonWriter w, QuoteCheck check)
    {
        w.WriteString("verdict", check.VerdictWord);
        w.WriteString("speakerVerdict", check.SpeakerWord);
        w.WriteString("timeVerdict", check.TimeVerdict == TimeVerdict.Unknown ? null : check.TimeWord);
        Found(w, check.Found);
        JsonText.List(w, "diff", check.Found is null ? [] : check.Diff, (writer, change) =>
        {
            writer.WriteString("kind", change.Kind.ToString().ToLowerInvariant());
            writer.WriteString("quote", SafeText.OneLine(change.Quote));
            writer.WriteString("said", SafeText.OneLine(change.Said));
        });
    }

    private static void Found(Utf8JsonWriter w, FoundPassage? found)
    {
        if (found is null)
        {
            w.WriteNull("found");
            return;
        }

        w.WriteStartObject("found");
        w.WriteString("text", SafeText.OneLine(found.Text));
        w.WriteString("speaker", found.Speaker);
        JsonText.Number(w, "startSeconds", found.Start?.TotalSeconds);
        JsonText.Number(w, "endSeconds", found.End?.TotalSeconds);
        w.WriteNumber("cue", found.Cue);
        w.WriteEndObject();
    }
}
