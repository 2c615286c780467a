using System.CommandLine;
using QuoteCards.Sizes;

namespace QuoteCards.Cli.Commands;

/// <summary><c>sizes</c>: the sizes that have a name.</summary>
internal sealed class SizesCommand : Command
{
    public SizesCommand(Surroundings here) : base("sizes", "Lists the sizes and where they are posted")
    {
        SetAction((_, _) =>
        {
            foreach (CardSize s in SizeTable.BuiltIn.All) here.Out.WriteLine($"{s.Name,-10} {$"{s.Width}x{s.Height}",-10} {s.Use}");
            return Task.FromResult(ExitCode.Done);
        });
    }
}
