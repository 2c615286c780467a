using QuoteCards.Batches;
using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Commands;

/// <summary>Looks whether a folder takes files before a batch begins, so that it is said once and not for each card.</summary>
internal static class OutputFolder
{
    /// <summary>Makes the folder; why no file can be written there, or null.</summary>
    public static Diagnostic? Problem(string folder, string shown)
    {
        try
        {
            string probe = Path.Combine(folder, FormattableString.Invariant($".{Environment.ProcessId}.probe"));
            SafeFile.Write(probe, []);
            File.Delete(probe);
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            string hint = File.Exists(folder) ? "a file has that name" : "--out names another";
            return Diagnostic.Error("folder-unwritable", "no card can be written into this folder", new Place(shown), hint);
        }
    }
}
