using System.Text.Json;
using NJsonSchema;
using QuoteCards.Diagnostics;
using QuoteCards.Tests.Cards;
using QuoteCards.Themes;

namespace QuoteCards.Tests.Themes;

public sealed class SchemaTests
{
    private static readonly string Folder = Path.Combine(Checkout.Root, "themes");

    public static TheoryData<string> Names => [.. SampleCards.Themes.Names];

    /// <summary>Where an object stands in a theme, as a theme with an unknown key there, and its definition in the schema.</summary>
    public static TheoryData<string, string> Objects
    {
        get
        {
            TheoryData<string, string> all = new()
            {
                { """{ "extends": "plain", "zzz": 1 }""", "properties" },
                { """{ "extends": "plain", "background": { "zzz": 1 } }""", "properties/background/properties" },
                { """{ "extends": "plain", "type": { "zzz": {} } }""", "properties/type/properties" },
                { """{ "extends": "plain", "type": { "quote": { "zzz": 1 } } }""", "definitions/role/properties" },
                { """{ "extends": "plain", "marks": { "zzz": 1 } }""", "properties/marks/properties" },
                { """{ "extends": "plain", "emphasis": { "zzz": 1 } }""", "properties/emphasis/properties" },
                { """{ "extends": "plain", "margin": { "zzz": 1 } }""", "properties/margin/oneOf/1/properties" },
                { """{ "extends": "plain", "layout": { "zzz": {} } }""", "properties/layout/properties" },
            };
            JsonElement definitions = Schema.RootElement.GetProperty("definitions");
            Add("box", """{ "extends": "plain", "layout": { "square": KIND } }""");
            Add("layer", """{ "extends": "plain", "background": { "layers": [KIND] } }""");
            return all;

            void Add(string definition, string theme)
            {
                JsonElement[] kinds = [.. definitions.GetProperty(definition).GetProperty("oneOf").EnumerateArray()];
                for (int i = 0; i < kinds.Length; i++)
                {
                    string kind = kinds[i].GetProperty("properties").GetProperty("kind").GetProperty("enum")[0].GetString()!;
                    string text = theme.Replace("KIND", $$"""{ "kind": "{{kind}}", "child": { "kind": "space" }, "zzz": 1 }""", StringComparison.Ordinal);
                    all.Add(kind == "panel" ? text : text.Replace("\"child\": { \"kind\": \"space\" }, ", "", StringComparison.Ordinal), $"definitions/{definition}/oneOf/{i}/properties");
                }
            }
        }
    }

    private static JsonDocument Schema { get; } = JsonDocument.Parse(File.ReadAllText(Path.Combine(Folder, "theme.schema.json")));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task EveryThemeHoldsToThePublishedSchema(string theme)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Folder, "theme.schema.json"), TestContext.Current.CancellationToken);
        string text = await File.ReadAllTextAsync(Path.Combine(Folder, theme + ".json"), TestContext.Current.CancellationToken);

        schema.Validate(text).ShouldBeEmpty();
        text.ShouldContain("\"$schema\": \"./theme.schema.json\"");
    }

    [Theory]
    [MemberData(nameof(Objects))]
    public void TheReaderKnowsTheKeysOfTheSchemaAndNoOthers(string theme, string definition)
    {
        JsonElement at = Schema.RootElement;
        foreach (string step in definition.Split('/')) at = int.TryParse(step, out int i) ? at[i] : at.GetProperty(step);

        Diagnostic told = Read(theme).Where(d => d.Code == "theme-key").ShouldHaveSingleItem();

        string[] known = told.Message[(told.Message.IndexOf("it knows ", StringComparison.Ordinal) + 9)..].Split(", ");
        known.Order(StringComparer.Ordinal).ShouldBe(at.EnumerateObject().Select(p => p.Name).Order(StringComparer.Ordinal));
    }

    internal static IReadOnlyList<Diagnostic> Read(string theme)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("quotecards-theme-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "mine.json"), theme);
            return new ThemeLibrary([Folder, folder.FullName]).Load("mine").Diagnostics;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
