namespace QuoteCards.Batches;

/// <summary>What became of a job.</summary>
public enum CardState : byte
{
    /// <summary>The batch was stopped before it.</summary>
    NotReached,

    /// <summary>Its files were there already.</summary>
    Unchanged,

    /// <summary>Its files were written, or would be in a dry run.</summary>
    Drawn,

    /// <summary>It gave no card; a diagnostic says why.</summary>
    Failed,
}
