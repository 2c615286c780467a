namespace QuoteCards.Transcripts.Words;

/// <summary>What matters about one word when two wordings are compared.</summary>
[Flags]
internal enum WordTraits
{
    None = 0,

    /// <summary>A number, in words or digits.</summary>
    Number = 1,

    /// <summary>It turns the meaning round: not, never, nobody.</summary>
    Negation = 2,

    /// <summary>Written with a capital.</summary>
    Capital = 4,

    /// <summary>The first word of a sentence, where a capital says nothing.</summary>
    Opens = 8,

    /// <summary>Written joined to its neighbour: the <c>not</c> of <c>don't</c>.</summary>
    Contracted = 16,

    /// <summary>Stands in square brackets: put in by an editor, or a stage direction.</summary>
    Bracketed = 32,

    /// <summary>An ellipsis stands before it.</summary>
    AfterGap = 64,

    /// <summary>A mark of punctuation that ends a clause or a sentence stands before it.</summary>
    AfterPause = 128,

    /// <summary>Broken off: <c>th-</c>.</summary>
    Partial = 256,
}
