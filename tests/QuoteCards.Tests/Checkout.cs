using System.Runtime.CompilerServices;

namespace QuoteCards.Tests;

/// <summary>Where the checkout is, so that tests use its own fonts and themes.</summary>
internal static class Checkout
{
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    private static string Here([CallerFilePath] string path = "") => path;
}
