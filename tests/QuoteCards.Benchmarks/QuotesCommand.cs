using System.CommandLine;

namespace QuoteCards.Benchmarks;

/// <summary><c>quotes</c>: our own quotes as notes in JSON, for the program itself and for its peers.</summary>
internal sealed class QuotesCommand : Command
{
    private readonly Option<int> _quotes = new("--quotes", "-n") { Description = "How many distinct quotes", DefaultValueFactory = _ => 200 };
    private readonly Option<bool> _bare = new("--bare") { Description = "The quotes alone, with the show in each, as the peers take them" };
    private readonly Option<FileInfo> _out = new("--out", "-o") { Description = "The file", Required = true };

    public QuotesCommand() : base("quotes", "Writes our own quotes as notes in JSON")
    {
        foreach (Option o in new Option[] { _quotes, _bare, _out }) Options.Add(o);
        SetAction(Act);
    }

    private void Act(ParseResult parsed)
    {
        NotesJson.Write(parsed.GetValue(_out)!, parsed.GetValue(_quotes), parsed.GetValue(_bare));
    }
}
