using System.CommandLine;

namespace QuoteCards.Cli.Commands;

/// <summary><c>completion</c>: a script that lets a shell complete commands, options and their values.</summary>
internal sealed class CompletionCommand : Command
{
    private const string Bash = """
        _quotecards() {
          local IFS=$'\n'
          COMPREPLY=($(compgen -W "$(quotecards "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _quotecards quotecards
        """;

    private const string Zsh = """
        #compdef quotecards
        _quotecards() {
          local -a found
          found=("${(@f)$(quotecards "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
          compadd -a found
          _files
        }
        compdef _quotecards quotecards
        """;

    private const string Fish = """
        complete -c quotecards -a '(quotecards "[suggest:"(string length -- (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
        """;

    private const string Pwsh = """
        Register-ArgumentCompleter -Native -CommandName quotecards -ScriptBlock {
          param($word, $ast, $position)
          quotecards "[suggest:$position]" "$ast" | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
        }
        """;

    public CompletionCommand(Surroundings here) : base("completion", "Prints a completion script.\n\n  source <(quotecards completion bash)")
    {
        Argument<string> shell = new("shell") { Description = "bash, zsh, fish or pwsh" };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "pwsh");
        Arguments.Add(shell);
        SetAction((parsed, _) =>
        {
            here.Out.WriteLine(parsed.GetValue(shell) switch { "zsh" => Zsh, "fish" => Fish, "pwsh" => Pwsh, _ => Bash });
            return Task.FromResult(ExitCode.Done);
        });
    }
}
