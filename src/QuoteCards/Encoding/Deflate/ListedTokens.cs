using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace QuoteCards.Encoding.Deflate;

/// <summary>Lists a card's tokens, to be counted before they are written.</summary>
internal sealed class ListedTokens : ITokenSink<ListedTokens.Pen>
{
    private GroundParse? _ground;

    public TokenList Tokens { get; } = new();

    /// <summary>Begins a card on a ground.</summary>
    public void Begin(GroundParse ground)
    {
        _ground = ground;
        Tokens.Clear();
    }

    public Pen Lift(int tokens) => new(ref MemoryMarshal.GetReference(Tokens.Room(tokens)));

    public void Lower(Pen pen) => Tokens.Took(pen.Count);

    public void Keep(int from, int to) => Tokens.Add(_ground!.Tokens(from, to));

    internal ref struct Pen(ref uint next) : ITokenPen
    {
        private readonly ref uint _next = ref next;

        public int Count;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Literal(byte value) => Unsafe.Add(ref _next, Count++) = Token.Literal(value);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Literals(ref byte three)
        {
            Literal(three);
            Literal(Unsafe.Add(ref three, 1));
            Literal(Unsafe.Add(ref three, 2));
        }

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Match(uint token) => Unsafe.Add(ref _next, Count++) = token;
    }
}
