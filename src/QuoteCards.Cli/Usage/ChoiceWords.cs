using System.Collections.Concurrent;

namespace QuoteCards.Cli.Usage;

/// <summary>What the user types for the values of an enumeration.</summary>
internal static class ChoiceWords
{
    private static readonly ConcurrentDictionary<Type, string[]> Known = new();

    /// <summary>Their names in lower case, in the order of the values.</summary>
    public static string[] Of(Type choice) => Known.GetOrAdd(choice, c => [.. Enum.GetNames(c).Select(n => n.ToLowerInvariant())]);
}
