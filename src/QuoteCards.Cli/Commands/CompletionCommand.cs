using System.CommandLine;
using QuoteCards.Cli.Usage;
using QuoteCards.Diagnostics;

namespace QuoteCards.Cli.Commands;

/// <summary><c>completion</c>: a script that lets a shell complete commands, options and their values.</summary>
internal sealed class CompletionCommand : Command, IHasExamples
{
    private static readonly string[] Shells = ["bash", "zsh", "fish", "pwsh"];

    // Words that bash parts at = and : are put together again by its own rule, so only whole words of the line are asked for.
    private const string Bash = """
        _quotecards() {
          local line="${COMP_LINE:0:COMP_POINT}" word="${COMP_WORDS[COMP_CWORD]}" found
          COMPREPLY=()
          [[ "$line" =~ ^(.*\ --[a-z-]+)=([^=\ ]*)$ ]] && line="${BASH_REMATCH[1]} ${BASH_REMATCH[2]}"
          [[ "$word" == "=" ]] && word=""
          while IFS= read -r found; do
            [[ "$found" == "$word"* ]] && COMPREPLY+=("$found")
          done < <(quotecards "[suggest:${#line}]" "$line" 2>/dev/null)
        }
        complete -o default -F _quotecards quotecards
        """;

    private const string Zsh = """
        #compdef quotecards
        _quotecards() {
          local line="${words[1,CURRENT]}"
          local -a found
          if [[ "$PREFIX" == --*=* ]]; then compset -P '*='; line="${line%=*} ${line##*=}"; fi
          found=("${(@f)$(quotecards "[suggest:${#line}]" "$line" 2>/dev/null)}")
          (( ${#found} )) && [[ -n "$found[1]" ]] && compadd -a found
          [[ "$PREFIX" == -* ]] || _files
        }
        if [[ "$funcstack[1]" == _quotecards ]]; then _quotecards "$@"; else compdef _quotecards quotecards; fi
        """;

    private const string Fish = """
        function __quotecards_complete
          set -l line (commandline -cp)
          set -l parts (string match -r -- '^(.* )(--[a-z-]+)=([^= ]*)$' "$line")
          if test (count $parts) -eq 4
            set line "$parts[2]$parts[3] $parts[4]"
            quotecards "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null | string replace -r -- '^' "$parts[3]="
            return
          end
          quotecards "[suggest:"(string length -- "$line")"]" "$line" 2>/dev/null
        end
        complete -c quotecards -a '(__quotecards_complete)'
        """;

    private const string Pwsh = """
        Register-ArgumentCompleter -Native -CommandName quotecards -ScriptBlock {
          param($word, $ast, $position)
          $line = $ast.ToString().PadRight($position)
          quotecards "[suggest:$position]" "$line" 2>$null | Where-Object { $_ -like "$word*" } | ForEach-Object {
            [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
          }
        }
        """;

    public CompletionCommand(Surroundings here) : base("completion", "Prints a script that lets a shell complete commands, options, themes, sizes and IDs.")
    {
        Argument<string> shell = new("shell") { Description = "bash, zsh, fish or pwsh" };
        shell.CompletionSources.Add(Shells);
        shell.Validators.Add(r =>
        {
            string word = r.GetValueOrDefault<string>() ?? "";
            string near = NearestWord.Hint(word, Shells) is { } hint ? $"; {hint}" : "";
            if (!Shells.Contains(word)) r.AddError($"the shell is \"{word}\"; it must be {string.Join(", ", Shells[..^1])} or {Shells[^1]}{near}");
        });
        Arguments.Add(shell);
        SetAction((parsed, _) =>
        {
            here.Out.WriteLine(parsed.GetValue(shell) switch { "zsh" => Zsh, "fish" => Fish, "pwsh" => Pwsh, _ => Bash });
            return Task.FromResult(ExitCode.Done);
        });
    }

    public IReadOnlyList<string> Examples { get; } =
    [
        "source <(quotecards completion bash)",
        "quotecards completion zsh > ~/.zfunc/_quotecards",
        "quotecards completion fish > ~/.config/fish/completions/quotecards.fish",
        "quotecards completion pwsh >> $PROFILE",
    ];
}
