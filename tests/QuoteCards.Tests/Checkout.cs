namespace QuoteCards.Tests;

/// <summary>Where the checkout is, so that tests use its own fonts and themes.</summary>
internal static class Checkout
{
    // Not by the compiler's file paths: a deterministic build rewrites those.
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static string Above(string folder) =>
        File.Exists(Path.Combine(folder, "QuoteCards.sln")) ? folder : Above(Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("QuoteCards.sln"));
}
