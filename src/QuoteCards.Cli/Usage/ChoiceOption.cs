using System.CommandLine;
using System.CommandLine.Parsing;
using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Usage;

/// <summary>An option that takes one of a few words, in any case; null when it is not given.</summary>
internal sealed class ChoiceOption<T> : Option<T?>
    where T : struct, Enum
{
    public ChoiceOption(string name, string description) : base(name)
    {
        Description = $"{description}: {string.Join(", ", Words)}";
        HelpName = "word";
        // The words stand in the place of the enumeration's own names, which begin with capitals.
        CompletionSources.Clear();
        CompletionSources.Add(Words);
        CustomParser = Read;
    }

    /// <summary>The words, in lower case.</summary>
    public static string[] Words => ChoiceWords.Of(typeof(T));

    private T? Read(ArgumentResult result)
    {
        string word = result.Tokens[0].Value;
        int at = Array.FindIndex(Words, w => w.Equals(word, StringComparison.OrdinalIgnoreCase));
        if (at >= 0) return Enum.GetValues<T>()[at];
        string near = NearestWord.Hint(word, Words) is { } hint ? $"; {hint}" : "";
        result.AddError($"{Name} is \"{word}\"; it must be {string.Join(", ", Words[..^1])} or {Words[^1]}{near}");
        return null;
    }
}
