using CsCheck;
using QuoteCards.Encoding.Deflate;
using QuoteCards.Rendering.Planes;

namespace QuoteCards.Tests.Encoding.Deflate;

public sealed class RepeatMaskTests
{
    // Few values, so that bytes repeat by chance and for long.
    private static readonly Gen<(byte[] Bytes, int Distance, int Place)> Rows =
        Gen.Select(Gen.Int[1, 300], Gen.Int[1, 3]).SelectMany((width, values) => Gen.Select(Gen.Byte[0, (byte)values].Array[2 * (width + 1)], Gen.Int[1, width + 1], Gen.Int[0, width]));

    [Fact]
    public void TheLengthOfARepeatIsThatOfComparingByteByByte() => Rows.Sample(
        row =>
        {
            int width = (row.Bytes.Length / 2) - 1, at = width + 1;
            RawRows raw = new(width, 2, 1);
            row.Bytes.CopyTo(raw.Bytes, 0);
            RepeatMask mask = new(raw.Row);
            mask.Set(ref raw.First, at, row.Distance);
            int most = raw.Row - row.Place, plain = 0;
            while (plain < most && raw.Bytes[at + row.Place + plain] == raw.Bytes[at + row.Place + plain - row.Distance]) plain++;

            Math.Min(mask.From(row.Place, most), most).ShouldBe(plain);
        },
        iter: 3000);

    [Fact]
    public void PartsFromTheLeftGiveWhatTheWholeRowGives() => Gen.Select(Rows, Gen.Int[0, 300], Gen.Int[0, 300]).Sample(
        (row, cut, place) =>
        {
            int width = (row.Bytes.Length / 2) - 1, at = width + 1;
            RawRows raw = new(width, 2, 1);
            row.Bytes.CopyTo(raw.Bytes, 0);
            (cut, place) = (Math.Min(cut, raw.Row), Math.Min(place, raw.Row - 1));
            RepeatMask whole = new(raw.Row), parts = new(raw.Row);

            whole.Set(ref raw.First, at, row.Distance);
            parts.Set(ref raw.First, at, row.Distance, 0, cut);
            parts.Set(ref raw.First, at, row.Distance, cut, raw.Row);

            parts.From(place, raw.Row).ShouldBe(whole.From(place, raw.Row));
        },
        iter: 3000);

    [Fact]
    public void NothingRepeatsWhatIsBeforeTheFirstByte()
    {
        RawRows raw = new(40, 2, 1);
        RepeatMask mask = new(raw.Row);

        mask.Set(ref raw.First, 0, raw.Row);

        mask.From(0, raw.Row).ShouldBe(0);
    }
}
