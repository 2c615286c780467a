using QuoteCards.Cards;
using QuoteCards.Cli.Checking;
using QuoteCards.Encoding;
using QuoteCards.Episodes;
using QuoteCards.Sizes;

namespace QuoteCards.Cli.Configuration;

/// <summary>What the configuration says, all layers laid over each other; the defaults of the program where it says nothing. Every path is full.</summary>
internal sealed record Settings
{
    public IReadOnlyList<string> Input { get; init; } = [];

    public string? Transcript { get; init; }

    public string Out { get; init; } = "cards";

    public string? Name { get; init; }

    public IReadOnlyList<string> Theme { get; init; } = ["broadsheet"];

    public IReadOnlyList<string> Size { get; init; } = ["square"];

    public IReadOnlyList<CardSize> Sizes { get; init; } = [];

    public ImageFormat Format { get; init; } = ImageFormat.Png;

    public int Quality { get; init; } = 90;

    public Compression Compression { get; init; } = Compression.Balanced;

    public bool Palette { get; init; }

    public double Scale { get; init; } = 1;

    public int Jobs { get; init; }

    public OverflowMode Overflow { get; init; } = OverflowMode.Split;

    public string? Art { get; init; }

    public string? Logo { get; init; }

    /// <summary>BCP 47 tag of notes that do not say their language, or null.</summary>
    public string? Lang { get; init; }

    public bool Notable { get; init; }

    public bool Strict { get; init; }

    public bool Verified { get; init; }

    public RequiredLevel Require { get; init; } = RequiredLevel.Edited;

    /// <summary>Of one address, in seconds.</summary>
    public int FetchTime { get; init; } = 30;

    /// <summary>Of one address, in MB.</summary>
    public int FetchSize { get; init; } = 64;

    public int FetchRedirects { get; init; } = 5;

    /// <summary>How many addresses one run may fetch.</summary>
    public int FetchCount { get; init; } = 50;

    public IReadOnlyList<string> FontFolders { get; init; } = [];

    public IReadOnlyList<string> ThemeFolders { get; init; } = [];

    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>The people behind the labels of machines' transcripts: <c>SPEAKER_00</c> to <c>Ada Okafor</c>.</summary>
    public IReadOnlyDictionary<string, string> SpeakerLabels { get; init; } = new Dictionary<string, string>();
}
