namespace QuoteCards.Cli.Checking;

/// <summary>Who says where an episode's transcript is, weightiest first.</summary>
internal enum TranscriptOrigin
{
    /// <summary>The command line.</summary>
    CommandLine,

    /// <summary>The notes themselves.</summary>
    Notes,

    /// <summary>A file of the same name beside the notes.</summary>
    Beside,

    /// <summary>The configuration.</summary>
    Configuration,
}
