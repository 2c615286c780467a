using QuoteCards.Text.Unicode;

namespace QuoteCards.Tests.Text.Unicode;

/// <summary>Every case of the conformance files of Unicode 17.0.0; see Data/README.md.</summary>
public sealed class ConformanceTests
{
    [Fact]
    public void LinesBreakAsUax14Says()
    {
        Tally tally = new();
        foreach (string line in ConformanceFile.Lines("LineBreakTest.txt"))
        {
            (string text, string expected) = Marked(line);
            LineBreakKind[] breaks = new LineBreakKind[text.Length + 1];
            StandardLineBreaks.Find(text, breaks);
            string found = Marks(text, i => breaks[i] != LineBreakKind.None);
            tally.Add(found == expected, () => $"{line}: {found}");
        }

        tally.ShouldAllPass(19338);
    }

    [Fact]
    public void ClustersEndAsUax29Says()
    {
        Tally tally = new();
        foreach (string line in ConformanceFile.Lines("GraphemeBreakTest.txt"))
        {
            (string text, string expected) = Marked(line);
            HashSet<int> ends = [0];
            for (int i = 0; i < text.Length;) ends.Add(i = GraphemeClusters.Next(text, i));
            string found = Marks(text, ends.Contains), asked = Marks(text, i => GraphemeClusters.IsBoundary(text, i));
            tally.Add(found == expected && asked == expected, () => $"{line}: {found}, asked {asked}");
        }

        tally.ShouldAllPass(766);
    }

    [Fact]
    public void CharactersAreOrderedAsUax9Says()
    {
        Tally tally = new();
        foreach (string line in ConformanceFile.Lines("BidiCharacterTest.txt"))
        {
            string[] fields = line.Split(';');
            string text = ConformanceFile.Text(fields[0].Split(' '));
            byte[] levels = Bidi.Resolve(text, fields[1] == "2" ? null : fields[1][0] - '0', out int paragraph);
            string[] expected = fields[3].Split(' ');
            (string found, string order) = BidiAnswer.Of(text, levels, i => expected[i] == "x");
            tally.Add(paragraph == fields[2][0] - '0' && found == fields[3] && order == fields[4], () => $"{line}: {paragraph};{found};{order}");
        }

        tally.ShouldAllPass(91707);
    }

    [Fact]
    public void ClassesAreOrderedAsUax9Says()
    {
        Tally tally = new();
        string[] levels = [];
        string order = "";
        foreach (string line in ConformanceFile.Lines("BidiTest.txt"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal)) levels = line["@Levels:".Length..].Trim().Split(' ');
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal)) order = line["@Reorder:".Length..].Trim();
            if (line[0] == '@') continue;
            string[] fields = line.Split(';');
            string text = BidiAnswer.Sample(fields[0].Split(' '));
            int directions = fields[1].Trim()[0] - '0';
            for (int bit = 0; bit < 3; bit++)
            {
                if ((directions & (1 << bit)) == 0) continue;
                byte[] resolved = Bidi.Resolve(text, bit == 0 ? null : bit - 1, out _);
                bool passes = BidiAnswer.IsSame(resolved, levels, order);
                tally.Add(passes, () => $"{line}, direction {bit}: {string.Join(' ', resolved)}, not {string.Join(' ', levels)}, order {order}");
            }
        }

        tally.ShouldAllPass(770241);
    }

    private static (string Text, string Expected) Marked(string line)
    {
        string[] parts = line.Split(' ');
        return (ConformanceFile.Text(parts.Where((_, i) => i % 2 == 1)), string.Concat(parts.Where((_, i) => i % 2 == 0)));
    }

    private static string Marks(string text, Func<int, bool> breaks)
    {
        string made = breaks(0) ? "÷" : "×";
        for (int i = 0; i < text.Length;)
        {
            i += char.IsSurrogatePair(text, i) ? 2 : 1;
            made += breaks(i) ? "÷" : "×";
        }

        return made;
    }
}
