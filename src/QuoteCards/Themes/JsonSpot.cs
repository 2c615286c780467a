using QuoteCards.Diagnostics;

namespace QuoteCards.Themes;

/// <summary>A JSON value that knows where it stands. Exactly one of the value properties is set.</summary>
internal sealed class JsonSpot(Place place)
{
    public Place Place { get; } = place;

    public string? Text { get; init; }

    public double? Number { get; init; }

    public bool? Truth { get; init; }

    public List<JsonSpot>? Items { get; init; }

    /// <summary>Members in the order of the file.</summary>
    public List<KeyValuePair<string, JsonSpot>>? Members { get; init; }

    public JsonSpot? this[string key] => Members?.Find(m => m.Key == key).Value;

    /// <summary>What it is, in a word, for messages.</summary>
    public string Found => this switch
    {
        { Text: { } t } => $"\"{t}\"",
        { Number: { } n } => n.ToString(System.Globalization.CultureInfo.InvariantCulture),
        { Truth: { } b } => b ? "true" : "false",
        { Items: not null } => "a list",
        { Members: not null } => "an object",
        _ => "null",
    };

    /// <summary>This laid over another: members are merged; lists, plain values and what says its kind (a box, a layer) are replaced.</summary>
    public JsonSpot Over(JsonSpot below)
    {
        if (Members is null || below.Members is null || this["kind"] is not null) return this;
        List<KeyValuePair<string, JsonSpot>> merged = [.. below.Members];
        foreach ((string key, JsonSpot value) in Members)
        {
            int at = merged.FindIndex(m => m.Key == key);
            if (at < 0) merged.Add(new(key, value));
            else merged[at] = new(key, value.Over(merged[at].Value));
        }

        return new JsonSpot(Place) { Members = merged };
    }
}
