using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using QuoteCards.Rendering.Letters;

namespace QuoteCards.Rendering.Planes;

/// <summary>One ink on one card by palette: for each colour below and each step of cover, the place of the mixture among the card's colours.</summary>
internal sealed class IndexedInk(Ink ink, ColorTable colors)
{
    private const int Unknown = -1;

    // For each colour below: the places of all steps, or null as long as it was not met.
    private readonly short[]?[] _places = new short[ColorTable.Most][];
    private int _common = Unknown;

    // The places of steps 1 to 32 on the common colour; bytes, as those of RgbInk are.
    private readonly byte[] _mixtures = new byte[Ink.Steps];

    /// <summary>Forgets the last card.</summary>
    public void Clear()
    {
        Array.Clear(_places);
        _common = Unknown;
    }

    /// <summary>Lays the ink on a row; false, and the row is half done, when the palette is full.</summary>
    public bool Lay(ReadOnlySpan<byte> steps, Span<byte> row)
    {
        ref byte cover = ref MemoryMarshal.GetReference(steps), at = ref MemoryMarshal.GetReference(row), mixtures = ref MemoryMarshal.GetArrayDataReference(_mixtures);
        int x = 0;
        for (; x + 16 <= row.Length; x += 16)
        {
            Vector128<byte> sixteen = Vector128.LoadUnsafe(ref cover, (nuint)x);
            if (sixteen == Vector128<byte>.Zero) continue;
            Vector128<byte> below = Vector128.LoadUnsafe(ref at, (nuint)x), bare = Vector128.Equals(sixteen, Vector128<byte>.Zero);
            if ((Vector128.Equals(below, Vector128.Create((byte)below[0])) == Vector128<byte>.AllBitsSet) && IsCommon(below[0]))
            {
                // Steps 1 to 16 and 17 to 32 are looked up among sixteen each; a place outside a shuffle's sixteen gives zero.
                Vector128<byte> first = sixteen - Vector128<byte>.One;
                Vector128<byte> made = Vector128.ConditionalSelect(
                    Vector128.LessThan(first, Vector128.Create((byte)16)), Vector128.Shuffle(Vector128.LoadUnsafe(ref mixtures), first), Vector128.Shuffle(Vector128.LoadUnsafe(ref mixtures, 16), first - Vector128.Create((byte)16)));
                Vector128.ConditionalSelect(bare, below, made).StoreUnsafe(ref at, (nuint)x);
            }
            else if (!OneByOne(steps.Slice(x, 16), row.Slice(x, 16))) return false;
        }

        return OneByOne(steps[x..row.Length], row[x..]);
    }

    private bool OneByOne(ReadOnlySpan<byte> steps, Span<byte> row)
    {
        for (int i = 0; i < row.Length; i++)
        {
            if (steps[i] == 0) continue;
            short[] places = _places[row[i]] ??= [.. Enumerable.Repeat((short)Unknown, Ink.Steps + 1)];
            if (places[steps[i]] == Unknown)
            {
                int place = colors.Place(ink.On(colors.Colors[row[i]], steps[i]));
                if (place < 0) return false;
                places[steps[i]] = (short)place;
            }

            row[i] = (byte)places[steps[i]];
        }

        return true;
    }

    // The colour that most letters of the card stand on gets all its mixtures at once, if there is room.
    private bool IsCommon(byte below)
    {
        if (_common == below) return true;
        if (_common != Unknown || colors.Count + Ink.Steps > ColorTable.Most) return false;
        short[] places = new short[Ink.Steps + 1];
        for (int step = 1; step <= Ink.Steps; step++) _mixtures[step - 1] = (byte)(places[step] = (short)colors.Place(ink.On(colors.Colors[below], (uint)step)));
        (_common, _places[below]) = (below, places);
        return true;
    }
}
