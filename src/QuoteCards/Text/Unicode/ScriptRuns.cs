namespace QuoteCards.Text.Unicode;

/// <summary>One pass over a text that gives every code unit a script; see <see cref="Scripts.Resolve"/>.</summary>
internal ref struct ScriptRuns(ReadOnlySpan<char> text, Span<Script> scripts)
{
    // Deeper nesting is no longer paired; the same bound as that of bracket pairs in UAX #9 (BD16).
    private const int Deepest = 63;

    private readonly ReadOnlySpan<char> _text = text;
    private readonly Span<Script> _scripts = scripts;
    private readonly List<(int Closing, int At)> _open = [];
    private Script _first = Script.Common;
    private Script _last = Script.Common;
    private int _next = -1;
    private Script _ahead = Script.Common;

    public void Resolve()
    {
        for (int i = 0; i < _text.Length;)
        {
            int codePoint = CodePoints.At(_text, i, out int length);
            Script script = Of(codePoint, i, i + length);
            _scripts.Slice(i, length).Fill(script);
            if (script != Script.Common)
            {
                _last = script;
                if (_first == Script.Common) _first = script;
            }

            i += length;
        }

        Leading();
    }

    private Script Of(int codePoint, int at, int end)
    {
        Script own = Scripts.ScriptOf(codePoint);
        bool shared = own is Script.Common or Script.Inherited;
        if (!shared && _last == own) return own;
        ReadOnlySpan<byte> extensions = Scripts.ExtensionsOf(codePoint);
        if (own == Script.Inherited && _last != Script.Common) return _last;
        if (extensions.Contains((byte)_last)) return _last;
        if (!shared) return own;
        if (extensions.Length > 0) return extensions.Contains((byte)Ahead(end)) ? Ahead(end) : Likeliest(extensions);
        return Bracket(codePoint, at) ?? _last;
    }

    // A bracket that closes takes the script that the one that opened it had.
    private readonly Script? Bracket(int codePoint, int at)
    {
        switch (Bidi.BracketOf(codePoint))
        {
            case > 0 when _open.Count < Deepest:
                _open.Add((Bidi.MirrorOf(codePoint), at));
                break;
            case < 0:
                for (int i = _open.Count - 1; i >= 0; i--)
                {
                    if (_open[i].Closing != codePoint) continue;
                    Script opened = _scripts[_open[i].At];
                    _open.RemoveRange(i, _open.Count - i);
                    return opened == Script.Common ? _first : opened;
                }

                break;
        }

        return null;
    }

    // The next script that is neither common nor inherited. Kept until it is passed, so that the whole text is looked through once.
    private Script Ahead(int from)
    {
        if (_next >= from || (_next >= 0 && _ahead == Script.Common)) return _ahead;
        for (_next = from; _next < _text.Length;)
        {
            _ahead = Scripts.ScriptOf(CodePoints.At(_text, _next, out int length));
            if (_ahead is not (Script.Common or Script.Inherited)) return _ahead;
            _next += length;
        }

        return _ahead = Script.Common;
    }

    // Punctuation of the Chinese, Japanese and Korean scripts is Han when nothing says otherwise; the language then picks the face.
    private static Script Likeliest(ReadOnlySpan<byte> extensions) =>
        extensions.Contains((byte)Script.Han) ? Script.Han : (Script)extensions[0];

    private readonly void Leading()
    {
        for (int i = 0; i < _scripts.Length && _scripts[i] == Script.Common; i++) _scripts[i] = _first;
    }
}
