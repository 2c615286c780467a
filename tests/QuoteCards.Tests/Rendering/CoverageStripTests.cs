using CsCheck;
using QuoteCards.Rendering.Letters;

namespace QuoteCards.Tests.Rendering;

public sealed class CoverageStripTests
{
    private const int Side = 24;

    private static readonly Gen<(int X, int Y)[]> Polygon =
        Gen.Select(Gen.Int[0, Side * CoverageStrip.Pixel], Gen.Int[0, Side * CoverageStrip.Pixel]).Array[3, 7];

    [Fact]
    public void ARectangleBetweenPixelsCoversWhatItCovers()
    {
        // From 1.25 to 3.5 px across and 2 to 3.75 px down.
        double[,] cover = Draw([(320, 512), (896, 512), (896, 960), (320, 960)]);

        cover[2, 1].ShouldBe(0.75);
        cover[2, 2].ShouldBe(1);
        cover[2, 3].ShouldBe(0.5);
        cover[3, 1].ShouldBe(0.75 * 0.75);
        cover[3, 2].ShouldBe(0.75);
        cover[4, 2].ShouldBe(0);
        cover[1, 2].ShouldBe(0);
    }

    [Fact]
    public void TheSumOfAllCoverIsTheAreaOfTheOutline() => Polygon.Sample(
        points =>
        {
            double area = 0;
            for (int i = 0; i < points.Length; i++)
            {
                (int x0, int y0) = points[i];
                (int x1, int y1) = points[(i + 1) % points.Length];
                area += ((double)x0 * y1) - ((double)x1 * y0);
            }

            // A point may lie up to 1/256 px off where a line enters a row.
            Math.Abs(Signed(points).Cast<double>().Sum()).ShouldBe(Math.Abs(area) / 2 / (256 * 256), Side * points.Length / 128.0);
        },
        iter: 2000);

    [Fact]
    public void EveryRowOfAClosedOutlineEndsBare() => Polygon.Sample(
        points =>
        {
            double[,] cover = Signed(points);
            // What lies right of the last line sums up to nothing, to the last bit.
            for (int y = 0; y < Side; y++) cover[y, Side].ShouldBe(0);
        },
        iter: 2000);

    [Fact]
    public void WhatLiesOutsideTheAreaHarmsNothing() => Gen.Select(Gen.Int[-9000, 15000], Gen.Int[-9000, 15000]).Array[3, 7].Sample(
        points => Draw(points).Cast<double>().ShouldAllBe(c => c >= 0 && c <= points.Length), iter: 2000);

    private static double[,] Draw((int X, int Y)[] points)
    {
        double[,] cover = Signed(points);
        for (int y = 0; y < Side; y++)
            for (int x = 0; x < Side; x++) cover[y, x] = Math.Abs(cover[y, x]);
        return cover;
    }

    // One column more than the area: what runs out of it at the right.
    private static double[,] Signed((int X, int Y)[] points)
    {
        CoverageStrip strip = new();
        strip.Begin(Side, Side);
        for (int i = 0; i < points.Length; i++)
        {
            (int x1, int y1) = points[(i + 1) % points.Length];
            strip.Line(points[i].X, points[i].Y, x1, y1);
        }

        double[,] cover = new double[Side, Side + 1];
        for (int y = 0; y < Side; y++)
        {
            long sum = 0;
            for (int x = 0; x <= Side; x++) cover[y, x] = (double)(sum += strip.Row(y)[x]) / CoverageStrip.Full;
        }

        return cover;
    }
}
