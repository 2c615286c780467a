namespace QuoteCards.Text.Composition;

/// <summary>How a word may be parted at a place within it.</summary>
internal enum WordPart : byte
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>With a hyphen, before a syllable.</summary>
    Syllable,

    /// <summary>With a hyphen, between any two letters: a word without vowels.</summary>
    Letter,

    /// <summary>Without a hyphen: an address, a number, a file name.</summary>
    Address,

    /// <summary>Without a hyphen, where nothing else helps.</summary>
    Cut,
}
