namespace QuoteCards.Benchmarks.Whole;

/// <summary>A batch as a whole process.</summary>
/// <param name="Rate">Cards a second, from the program's start to its end.</param>
/// <param name="Kib">Mean size of a file.</param>
/// <param name="Mib">The most memory the process held.</param>
internal sealed record CardFigures(double Rate, double Kib, double Mib);
