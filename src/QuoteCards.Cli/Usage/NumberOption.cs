using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace QuoteCards.Cli.Usage;

/// <summary>An option that takes a number within limits; null when it is not given.</summary>
internal sealed class NumberOption : Option<double?>
{
    private readonly double _least;
    private readonly double _most;
    private readonly bool _whole;

    public NumberOption(string name, string[] aliases, string description, double least, double most, bool whole) : base(name, aliases)
    {
        (_least, _most, _whole, Description, HelpName) = (least, most, whole, description, "number");
        CustomParser = Read;
    }

    private double? Read(ArgumentResult result)
    {
        string word = result.Tokens[0].Value;
        NumberStyles style = _whole ? NumberStyles.None : NumberStyles.AllowDecimalPoint;
        if (double.TryParse(word, style, CultureInfo.InvariantCulture, out double n) && n >= _least && n <= _most) return n;
        result.AddError(string.Create(CultureInfo.InvariantCulture, $"{Name} is \"{word}\"; it must be a {(_whole ? "whole " : "")}number from {_least} to {_most}"));
        return null;
    }
}
