using System.IO.Compression;

namespace QuoteCards.Encoding;

/// <summary>How hard deflate works for each <see cref="Compression"/>.</summary>
/// <remarks>
/// Measured on cards of 1080 by 1080 px, milliseconds and KiB at zlib-ng's levels, no filter. Palette (broadsheet): 1: 1.4, 71; 2: 1.1, 50; 3: 1.4, 48;
/// 4: 1.7, 47; 5: 2.0, 43; 6: 2.9, 43; 7: 5.2, 45; 9: 15, 41. RGB (dusk / midnight): 1: 1.4, 130 / 3.1, 322; 3: 3.1, 110 / 7.5, 240;
/// 4: 3.0, 102 / 7.3, 206; 5: 3.6, 95 / 8.8, 180; 6: 5.3, 94 / 11.4, 167; 9: 37, 85 / 60, 150.
/// The strategies Filtered, RunLengthEncoding and HuffmanOnly never won on unfiltered rows.
/// </remarks>
internal static class Deflation
{
    public static ZLibCompressionOptions Of(Compression compression, bool indexed) => new()
    {
        CompressionLevel = compression switch
        {
            Compression.Fast => indexed ? 2 : 1,
            Compression.Smallest => 9,
            _ => indexed ? 5 : 4,
        },
    };
}
