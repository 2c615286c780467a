using System.CommandLine;
using System.Globalization;
using QuoteCards.Batches;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Cli.Commands;

/// <summary><c>explain</c>: why a quote is what it is.</summary>
internal sealed class ExplainCommand : Command
{
    private readonly Surroundings _here;
    private readonly NotesArguments _notes;
    private readonly Argument<string> _id = new("id") { Description = "The quote's ID, or a beginning of it" };

    public ExplainCommand(Surroundings here) : base("explain", "Shows where a quote's words, speaker and time come from.\n\n  quotecards explain 3vpj notes.md")
    {
        (_here, _notes) = (here, new NotesArguments(here));
        Arguments.Add(_id);
        Arguments.Add(_notes.Input);
        Options.Add(_notes.Format);
        SetAction((parsed, _) => Task.FromResult(Act(parsed)));
    }

    private int Act(ParseResult parsed)
    {
        if (_notes.Read(parsed) is not { } episodes) return ExitCode.Refused;
        if (QuoteFinder.Find(episodes, parsed.GetValue(_id)!, out Diagnostic? problem) is not { } hit)
        {
            _here.Error.WriteLine(problem);
            return ExitCode.Refused;
        }

        Quote q = hit.Quote;
        _here.Out.WriteLine(SafeText.OneLine($"{q.Id}  “{q.Text}”"));
        Line("words", q.Text.Length > 40 ? q.Text[..40] + "…" : q.Text, q.Provenance.Text);
        Line("speaker", q.Speaker?.Name, q.Provenance.Speaker);
        Line("time", q.Time?.ToString(), q.Provenance.Time);
        foreach (Diagnostic d in q.Warnings) _here.Out.WriteLine(d);
        return ExitCode.Done;
    }

    private void Line(string what, string? value, Evidence e)
    {
        string sure = (e.Confidence * 100).ToString("0", CultureInfo.InvariantCulture);
        string where = e.Rule == EvidenceRule.None ? "nothing says it" : $"{EpisodeListing.RuleName(e.Rule)}, {e.Place}, {sure} % sure, from “{e.Detail}”";
        _here.Out.WriteLine(SafeText.OneLine($"  {what,-8} {value ?? "unknown"}: {where}"));
    }
}
