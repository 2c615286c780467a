using System.CommandLine;
using System.Text.RegularExpressions;

namespace QuoteCards.Cli.Usage;

/// <summary>An option that takes a language's tag (BCP 47: a code of two or three letters, then script, region and variants); null when it is not given.</summary>
internal sealed partial class LanguageOption : Option<string?>
{
    public LanguageOption(string name) : base(name)
    {
        Description = "The quotes' language, such as en, ja or pt-BR";
        HelpName = "tag";
        Validators.Add(r =>
        {
            if (r.Tokens is [var token, ..] && !Tag().IsMatch(token.Value)) r.AddError($"{Name} is \"{token.Value}\"; it must be a tag such as en, ja or pt-BR");
        });
    }

    [GeneratedRegex("^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*$", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
