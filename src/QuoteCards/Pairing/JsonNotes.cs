using System.Text.Json;
using QuoteCards.Diagnostics;
using QuoteCards.Episodes;
using QuoteCards.Notes;

namespace QuoteCards.Pairing;

/// <summary>Reads <c>{"title", …, "quotes": […]}</c>, a bare array of quotes, or several such objects: an array of them, or what <c>list --json</c> prints.</summary>
internal sealed class JsonNotes(string? file, List<Diagnostic> found)
{
    private static readonly string[] Known = ["title", "show", "date", "url", "audio", "duration", "lang", "transcript", "speakers", "quotes"];

    private readonly Dictionary<string, NoteField> _fields = new(StringComparer.Ordinal);
    private readonly List<Speaker> _people = [];
    private readonly List<Mention> _mentions = [];

    /// <summary>The quotes, episode by episode; null, with an error, when the text is not JSON or holds no quotes.</summary>
    public static IReadOnlyList<StructuredNotes>? Read(string text, string? file, List<Diagnostic> found)
    {
        try
        {
            JsonTree root = JsonTree.Read(text);
            JsonTree? many = root["quotes"] is null && root["episodes"] is { Kind: JsonTokenType.StartArray } episodes ? episodes : IsEpisodes(root) ? root : null;
            List<StructuredNotes> all = [];
            foreach (JsonTree one in many?.Items ?? [root])
            {
                JsonNotes notes = new(file, found);
                if (notes.Root(one)) all.Add(new StructuredNotes(new NotesDocument([], notes._fields, notes._people), notes._mentions));
            }

            return all.Count > 0 ? all : null;
        }
        catch (JsonException e)
        {
            string what = SafeText.OneLine(e.Message.Split(" LineNumber:")[0]).TrimEnd('.', ' ');
            found.Add(Diagnostic.Error("json-invalid", what, new Place(file, (int)(e.LineNumber ?? 0) + 1, (int)(e.BytePositionInLine ?? 0) + 1)));
            return null;
        }
    }

    private static bool IsEpisodes(JsonTree root) => root.Items.Count > 0 && root.Items.TrueForAll(i => i["quotes"] is { Kind: JsonTokenType.StartArray });

    private bool Root(JsonTree root)
    {
        if (root.Kind == JsonTokenType.StartArray) return Quotes(root, "");
        if (root.Kind != JsonTokenType.StartObject) return Wrong(root, "the document", "an object or an array");
        JsonTree? quotes = null;
        foreach ((string name, JsonTree value) in root.Members)
            switch (name.ToLowerInvariant())
            {
                case "quotes": quotes = value; break;
                case var key when FrontMatter.NamesPeople(key): Speakers(value); break;
                case var key when value.Scalar is { } scalar: Set(key, new NoteField(SafeText.OneLine(scalar), Place(value))); break;
                case var key when Known.Contains(key) && value.Kind != JsonTokenType.Null: Odd(value, $"\"{name}\"", "a text"); break;
                default: break;
            }

        if (quotes is not null) return quotes.Kind == JsonTokenType.StartArray ? Quotes(quotes, "quotes") : Wrong(quotes, "\"quotes\"", "an array");
        found.Add(Diagnostic.Error("json-no-quotes", "there is no \"quotes\" array", Place(root), root.Members.Select(m => NearestWord.Hint(m.Name, ["quotes"])).FirstOrDefault(h => h is not null) ?? "write {\"quotes\": [{\"text\": \"…\"}]}"));
        return false;
    }

    // Its own name wins over one that means the same.
    private void Set(string key, NoteField field)
    {
        if (ColumnNames.OfEpisode(key) is var name && name == key) _fields[key] = field;
        else _fields.TryAdd(name, field);
    }

    private bool Quotes(JsonTree array, string name)
    {
        for (int i = 0; i < array.Items.Count; i++)
        {
            JsonTree item = array.Items[i];
            if (item.Kind != JsonTokenType.StartObject)
            {
                Wrong(item, $"{name}[{i}]", "an object with \"text\"");
                continue;
            }

            if (QuoteFields.Read(Fields(item, $"{name}[{i}]"), Place(item), found) is { } mention) _mentions.Add(mention);
        }

        return true;
    }

    private Dictionary<string, string> Fields(JsonTree quote, string path)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        foreach ((string name, JsonTree value) in quote.Members)
        {
            if (ColumnNames.Field(name) is not { } field)
            {
                if (NearestWord.Hint(name, ColumnNames.Fields) is { } hint) found.Add(Diagnostic.Warning("json-unknown-key", $"{path} has the unknown key \"{name}\"", Place(value), hint));
            }
            else if (field == "text" && value.Kind is not (JsonTokenType.String or JsonTokenType.Null)) Wrong(value, $"{path}.{name}", "a text");
            else if (value.Scalar is { } scalar) fields[field] = scalar;
            else if (field == "speaker" && value["name"]?.Scalar is { } person) fields[field] = person;
            else if (value.Kind != JsonTokenType.Null) Odd(value, $"{path}.{name}", field == "time" ? "a text or seconds" : "a text");
        }

        return fields;
    }

    private void Speakers(JsonTree value)
    {
        if (value.Scalar is { } one) _people.AddRange(one.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(n => new Speaker(SafeText.OneLine(n))));
        else if (value.Kind != JsonTokenType.StartArray)
        {
            if (value.Kind != JsonTokenType.Null) Odd(value, "\"speakers\"", "an array of names");
            return;
        }

        foreach (JsonTree person in value.Items)
            if ((person.Scalar ?? person["name"]?.Scalar) is { Length: > 0 } name)
                _people.Add(new Speaker(SafeText.OneLine(name), person["role"]?.Scalar, person["handle"]?.Scalar, person["picture"]?.Scalar, person["aliases"] is { Items.Count: > 0 } a ? [.. a.Items.Select(i => i.Scalar).OfType<string>()] : null));
            else Odd(person, "a speaker", "a name or an object with \"name\"");
    }

    private Place Place(JsonTree at) => new(file, at.Line, at.Column);

    private void Odd(JsonTree value, string what, string allowed) =>
        found.Add(Diagnostic.Warning("json-wrong-type", $"{what} is {value.KindName}; {allowed} is expected, so it was left out", Place(value)));

    private bool Wrong(JsonTree value, string what, string allowed)
    {
        found.Add(Diagnostic.Error("json-wrong-type", $"{what} is {value.KindName}; {allowed} is expected", Place(value)));
        return false;
    }
}
