namespace QuoteCards.Cli.Configuration;

/// <summary>What a key of the configuration holds.</summary>
internal enum SettingKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>A path, seen from the folder of the file that names it.</summary>
    Path,

    /// <summary>A path or a link to one document, or the word none.</summary>
    Location,

    /// <summary>A word, or a list of words; one that ends with <c>.json</c> is a path.</summary>
    Words,

    /// <summary>A path, or a list of paths.</summary>
    Paths,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number without a fraction.</summary>
    Whole,

    /// <summary>One of a few words.</summary>
    Choice,

    /// <summary>A list of people.</summary>
    People,

    /// <summary>Sizes by their names.</summary>
    Sizes,

    /// <summary>People's names by the labels of transcripts.</summary>
    Labels,
}
