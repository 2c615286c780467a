using System.Runtime.CompilerServices;
using QuoteCards.Rendering;

namespace QuoteCards.Encoding;

/// <summary>The pressed form of each ground, kept as long as the ground itself. Safe to share between threads.</summary>
internal sealed class GroundPresses
{
    private readonly ConditionalWeakTable<GroundPixels, Lazy<PressedGround>> _made = [];

    public PressedGround Of(GroundPixels ground) => _made.GetValue(ground, static g => new Lazy<PressedGround>(() => new PressedGround(g))).Value;
}
