using System.Text;
using QuoteCards.Notes;

namespace QuoteCards.Feeds.Xml;

/// <summary>Reads bytes that are no UTF-8 as the Windows-1252 that they nearly always are.</summary>
internal sealed class WindowsFallback : DecoderFallback
{
    public override int MaxCharCount => 3;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private string _made = "";
        private int _next;

        public override int Remaining => _made.Length - _next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            (_made, _next) = (NotesDecoder.Windows(bytesUnknown), 0);
            return true;
        }

        public override char GetNextChar() => _next < _made.Length ? _made[_next++] : '\0';

        public override bool MovePrevious()
        {
            if (_next == 0) return false;
            _next--;
            return true;
        }

        public override void Reset() => (_made, _next) = ("", 0);
    }
}
