using System.CommandLine;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;

namespace QuoteCards.Cli.Commands;

/// <summary><c>list</c>: the quotes that were found.</summary>
internal sealed class ListCommand : Command
{
    private readonly Surroundings _here;
    private readonly NotesArguments _notes;
    private readonly Option<bool> _json = new("--json") { Description = "Print JSON" };

    public ListCommand(Surroundings here) : base("list", "Lists the quotes with who said them and when.\n\n  quotecards list notes.md\n  quotecards list notes.md --notable --json")
    {
        (_here, _notes) = (here, new NotesArguments(here));
        Arguments.Add(_notes.Input);
        foreach (Option o in new Option[] { _notes.Notable, _notes.Strict, _notes.Format, _json }) Options.Add(o);
        SetAction((parsed, _) => Task.FromResult(Act(parsed)));
    }

    private int Act(ParseResult parsed)
    {
        if (_notes.Read(parsed) is not { } episodes) return ExitCode.Refused;
        if (parsed.GetValue(_json)) _here.Out.WriteLine(EpisodeListing.Json(episodes, _notes.Found));
        else
        {
            foreach (Episode episode in episodes) Print(episode);
            _notes.Found.AddRange(episodes.SelectMany(e => e.Quotes).SelectMany(q => q.Warnings));
            _notes.Tell();
        }

        return _notes.FailsStrictly(parsed, episodes) || _notes.Found.Any(d => d.Severity == Severity.Error) ? ExitCode.SomeFailed : ExitCode.Done;
    }

    private void Print(Episode episode)
    {
        _here.Out.WriteLine(SafeText.OneLine(string.Join(" · ", new[] { episode.Title, episode.Show, episode.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) }.Where(s => s is not null))));
        int wide = episode.Quotes.Select(q => q.Speaker?.Name.Length ?? 0).DefaultIfEmpty(0).Max();
        foreach (Quote q in episode.Quotes)
        {
            string words = q.Text.ReplaceLineEndings(" ");
            _here.Out.WriteLine(SafeText.OneLine($"{q.Id}  {q.Time,8}  {(q.Speaker?.Name ?? "").PadRight(wide)}  {(q.Notable ? "★" : " ")} {(words.Length > 64 ? words[..63] + "…" : words)}"));
        }
    }
}
