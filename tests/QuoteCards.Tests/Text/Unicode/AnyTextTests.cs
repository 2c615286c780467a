using CsCheck;
using QuoteCards.Text.Unicode;

namespace QuoteCards.Tests.Text.Unicode;

/// <summary>What holds for every string, half surrogate pairs included.</summary>
public sealed class AnyTextTests
{
    [Fact]
    public void LinesNeverEndInsideACluster() => AnyText.Mixed.Sample(text =>
    {
        LineBreakKind[] breaks = Find(text);
        for (int i = 0; i <= text.Length; i++)
            if (breaks[i] != LineBreakKind.None) GraphemeClusters.IsBoundary(text, i).ShouldBeTrue();
    }, iter: 5000);

    [Fact]
    public void LinesMustEndWhereTheStandardSaysAndAtTheEnd() => AnyText.Mixed.Sample(text =>
    {
        LineBreakKind[] breaks = Find(text), standard = new LineBreakKind[text.Length + 1];
        StandardLineBreaks.Find(text, standard);
        breaks[0].ShouldBe(LineBreakKind.None);
        for (int i = 0; i <= text.Length; i++) (breaks[i] == LineBreakKind.Mandatory).ShouldBe(standard[i] == LineBreakKind.Mandatory);
        if (text.Length > 0) breaks[^1].ShouldBe(LineBreakKind.Mandatory);
    }, iter: 5000);

    [Fact]
    public void EveryCodeUnitHasALevelThatFitsTheParagraph() => Gen.Select(AnyText.Mixed, AnyText.Of<int?>(null, 0, 1)).Sample((text, given) =>
    {
        byte[] levels = Bidi.Resolve(text, given, out int paragraph);
        levels.Length.ShouldBe(text.Length);
        paragraph.ShouldBeInRange(0, 1);
        if (given is int level) paragraph.ShouldBe(level);
        levels.ShouldAllBe(l => l >= paragraph && l <= 126);
    }, iter: 5000);

    [Fact]
    public void ACharacterOfTwoCodeUnitsHasOneLevel() => AnyText.Mixed.Sample(text =>
    {
        byte[] levels = Bidi.Resolve(text, null, out _);
        for (int i = 1; i < text.Length; i++)
            if (char.IsSurrogatePair(text[i - 1], text[i])) levels[i].ShouldBe(levels[i - 1]);
    }, iter: 5000);

    [Fact]
    public void TheVisualOrderHoldsEachPieceOnce() => Gen.Byte[0, 9].Array[0, 30].Sample(levels =>
    {
        int[] order = new int[levels.Length];
        BidiLine.VisualOrder(levels, order);
        order.Order().ShouldBe(Enumerable.Range(0, levels.Length));
    });

    [Fact]
    public void BoundariesAreWhereClustersEnd() => AnyText.Mixed.Sample(text =>
    {
        HashSet<int> ends = [0];
        for (int i = 0; i < text.Length;)
        {
            int end = GraphemeClusters.Next(text, i);
            end.ShouldBeGreaterThan(i);
            ends.Add(i = end);
        }

        for (int i = 0; i <= text.Length; i++) GraphemeClusters.IsBoundary(text, i).ShouldBe(ends.Contains(i));
    }, iter: 5000);

    [Fact]
    public void EveryCodeUnitHasAScriptAndNoneIsInherited() => AnyText.Mixed.Sample(text =>
    {
        Script[] scripts = Scripts.Resolve(text);
        scripts.Length.ShouldBe(text.Length);
        scripts.ShouldNotContain(Script.Inherited);
        bool real = text.EnumerateRunes().Any(r => r.Value != 0xFFFD && Scripts.ScriptOf(r.Value) is not (Script.Common or Script.Inherited));
        if (real) scripts.ShouldNotContain(Script.Common);
    }, iter: 5000);

    private static LineBreakKind[] Find(string text)
    {
        LineBreakKind[] breaks = new LineBreakKind[text.Length + 1];
        LineBreaks.Find(text, breaks);
        return breaks;
    }
}
