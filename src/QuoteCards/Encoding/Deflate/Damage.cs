using QuoteCards.Rendering;

namespace QuoteCards.Encoding.Deflate;

/// <summary>Where a card may differ from its ground: for every row the stretches that were drawn over, in order, not touching.</summary>
internal sealed class Damage
{
    private readonly List<int> _edges = [];
    private readonly List<(int Left, int Right)> _stretches = [];
    private readonly List<(int Top, int Bottom, int First, int Count)> _bands = [];

    /// <summary>Bands of rows that were drawn over alike, from the top; rows in none were not drawn over.</summary>
    public IReadOnlyList<(int Top, int Bottom, int First, int Count)> Bands => _bands;

    /// <summary>The stretches of a band, in px: left inside, right outside.</summary>
    public (int Left, int Right) Stretch(int index) => _stretches[index];

    /// <summary>Takes what was drawn over.</summary>
    public void Set(IReadOnlyList<PixelArea> areas)
    {
        _edges.Clear();
        _stretches.Clear();
        _bands.Clear();
        foreach (PixelArea area in areas)
        {
            _edges.Add(area.Top);
            _edges.Add(area.Bottom);
        }

        _edges.Sort();
        for (int i = 0; i + 1 < _edges.Count; i++)
            if (_edges[i] < _edges[i + 1]) Band(areas, _edges[i], _edges[i + 1]);
    }

    private void Band(IReadOnlyList<PixelArea> areas, int top, int bottom)
    {
        int first = _stretches.Count;
        foreach (PixelArea area in areas)
            if (area.Top <= top && area.Bottom >= bottom) _stretches.Add((area.Left, area.Right));
        if (_stretches.Count == first) return;
        _stretches.Sort(first, _stretches.Count - first, null);
        int kept = first;
        for (int i = first + 1; i < _stretches.Count; i++)
            if (_stretches[i].Left <= _stretches[kept].Right) _stretches[kept] = (_stretches[kept].Left, Math.Max(_stretches[kept].Right, _stretches[i].Right));
            else _stretches[++kept] = _stretches[i];
        _stretches.RemoveRange(kept + 1, _stretches.Count - kept - 1);
        _bands.Add((top, bottom, first, kept + 1 - first));
    }
}
