using Spectre.Console;

namespace QuoteCards.Cli.Terminal;

/// <summary>A terminal for tables and progress, made of what is known and never of what the machine says.</summary>
internal sealed class Screen(TextWriter writer, int columns, int rows) : IAnsiConsoleOutput
{
    public TextWriter Writer { get; } = writer;

    public bool IsTerminal => true;

    public int Width { get; } = columns;

    public int Height { get; } = rows;

    /// <summary>The console that draws on standard output or standard error.</summary>
    public static IAnsiConsole Of(TextWriter writer, Surroundings here) => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Out = new Screen(writer, here.Columns, here.Rows),
        Ansi = AnsiSupport.Yes,
        Interactive = InteractionSupport.Yes,
        ColorSystem = here.HasColor ? (here.Variable("COLORTERM") is "truecolor" or "24bit" ? ColorSystemSupport.TrueColor : ColorSystemSupport.EightBit) : ColorSystemSupport.NoColors,
        EnvironmentVariables = new Dictionary<string, string>(),
    });

    public void SetEncoding(System.Text.Encoding encoding)
    {
        // The writer came with its encoding.
    }
}
