using System.Buffers;

namespace QuoteCards.Text.Unicode;

/// <summary>The Unicode Line Breaking Algorithm (UAX #14) as the standard has it, without tailoring.</summary>
internal static class StandardLineBreaks
{
    // Up to this many characters need no rented memory; most quotes are shorter.
    private const int Few = 512;

    /// <summary>Says for each place before a code unit whether a line may end there; <paramref name="breaks"/> is one longer than the text.</summary>
    public static void Find(ReadOnlySpan<char> text, Span<LineBreakKind> breaks)
    {
        breaks.Clear();
        if (text.Length == 0) return;
        LineBreakUnit[]? rented = text.Length > Few ? ArrayPool<LineBreakUnit>.Shared.Rent(text.Length) : null;
        Span<LineBreakUnit> units = rented ?? stackalloc LineBreakUnit[Few];
        units = units[..Read(text, units)];
        LineBreakRules rules = new(units);
        for (int i = 1; i < units.Length; i++) breaks[units[i].Start] = rules.Before(i);
        breaks[text.Length] = LineBreakKind.Mandatory;
        if (rented is not null) ArrayPool<LineBreakUnit>.Shared.Return(rented);
    }

    // LB1, LB9 and LB10: a mark goes with what it stands on; one that stands on nothing is a letter.
    private static int Read(ReadOnlySpan<char> text, Span<LineBreakUnit> units)
    {
        int count = 0;
        for (int i = 0; i < text.Length;)
        {
            int value = LineBreakTable.Of(CodePoints.At(text, i, out int length));
            LineBreakClass c = (LineBreakClass)(value & 0x3F);
            bool joiner = c == LineBreakClass.ZWJ;
            if (joiner || c is LineBreakClass.CM or LineBreakClass.SAMark)
            {
                if (count > 0 && !units[count - 1].Class.IsIn(LineBreakSets.TakesNoMark)) units[count - 1].EndsInJoiner = joiner;
                else units[count++] = new LineBreakUnit(i, LineBreakClass.AL, 0, joiner);
            }
            else units[count++] = new LineBreakUnit(i, c == LineBreakClass.SA ? LineBreakClass.AL : c, value, false);

            i += length;
        }

        return count;
    }
}
