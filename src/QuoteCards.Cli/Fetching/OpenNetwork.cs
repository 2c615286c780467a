namespace QuoteCards.Cli.Fetching;

/// <summary>Opens the network. A type of its own, so that a run which fetches nothing need not load what speaks HTTP.</summary>
internal delegate HttpMessageHandler OpenNetwork();
