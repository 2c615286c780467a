namespace QuoteCards.Text.Unicode;

/// <summary>Scripts that are told apart (UAX #24).</summary>
public enum Script : byte
{
    /// <summary>Used by many scripts.</summary>
    Common,

    /// <summary>Takes the script of what it is put on.</summary>
    Inherited,

    /// <summary>Latin, and whatever has no rule here.</summary>
    Latin,

    /// <summary>Greek.</summary>
    Greek,

    /// <summary>Cyrillic.</summary>
    Cyrillic,

    /// <summary>Armenian.</summary>
    Armenian,

    /// <summary>Hebrew.</summary>
    Hebrew,

    /// <summary>Arabic.</summary>
    Arabic,

    /// <summary>Devanagari.</summary>
    Devanagari,

    /// <summary>Bengali.</summary>
    Bengali,

    /// <summary>Gurmukhi.</summary>
    Gurmukhi,

    /// <summary>Gujarati.</summary>
    Gujarati,

    /// <summary>Tamil.</summary>
    Tamil,

    /// <summary>Telugu.</summary>
    Telugu,

    /// <summary>Kannada.</summary>
    Kannada,

    /// <summary>Malayalam.</summary>
    Malayalam,

    /// <summary>Sinhala.</summary>
    Sinhala,

    /// <summary>Thai.</summary>
    Thai,

    /// <summary>Lao.</summary>
    Lao,

    /// <summary>Burmese.</summary>
    Myanmar,

    /// <summary>Georgian.</summary>
    Georgian,

    /// <summary>Hangul.</summary>
    Hangul,

    /// <summary>Ethiopic.</summary>
    Ethiopic,

    /// <summary>Khmer.</summary>
    Khmer,

    /// <summary>Hiragana.</summary>
    Hiragana,

    /// <summary>Katakana.</summary>
    Katakana,

    /// <summary>Han ideographs.</summary>
    Han,
}
