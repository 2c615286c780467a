using QuoteCards.Fonts;

namespace QuoteCards.Text.Shaping;

/// <summary>A stretch of one face, one script and one direction: UTF-16 units from <paramref name="Start"/> up to <paramref name="End"/>.</summary>
/// <param name="Start">First code unit.</param>
/// <param name="End">One past the last.</param>
/// <param name="Face">The face that draws it.</param>
/// <param name="Script">ISO 15924 tag.</param>
/// <param name="Level">Embedding level (UAX #9); odd runs go from right to left.</param>
internal readonly record struct TextRun(int Start, int End, FontFace Face, string Script, byte Level);
