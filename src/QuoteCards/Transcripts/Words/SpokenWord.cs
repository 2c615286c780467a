namespace QuoteCards.Transcripts.Words;

/// <summary>One word as it sounds, however it is spelt.</summary>
/// <param name="Key">Lower case, contractions taken apart, numbers in digits.</param>
/// <param name="Start">Where it starts in the text it was read from, in UTF-16 code units.</param>
/// <param name="End">One past its last code unit.</param>
/// <param name="Traits">What matters about it.</param>
/// <param name="Alternative">Another key it may stand for (<c>'s</c> is <c>is</c> or <c>has</c>), or null.</param>
internal readonly record struct SpokenWord(string Key, int Start, int End, WordTraits Traits, string? Alternative = null)
{
    public bool Has(WordTraits trait) => (Traits & trait) != 0;
}
