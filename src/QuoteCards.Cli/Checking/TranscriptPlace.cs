namespace QuoteCards.Cli.Checking;

/// <summary>Where an episode's transcript is.</summary>
/// <param name="Location">A path or a link.</param>
/// <param name="Folder">Where a relative path begins, a full path.</param>
/// <param name="Origin">Who says so.</param>
internal sealed record TranscriptPlace(string Location, string Folder, TranscriptOrigin Origin);
