using System.Collections.Concurrent;
using QuoteCards.Cards;
using QuoteCards.Episodes;
using QuoteCards.Fonts;
using QuoteCards.Sizes;
using QuoteCards.Themes;

namespace QuoteCards.Tests.Cards;

/// <summary>Cards to be laid out in tests.</summary>
internal static class SampleCards
{
    public static FontCatalog Fonts { get; } = FontCatalog.Open([Path.Combine(Checkout.Root, "fonts")], out _);

    public static ThemeLibrary Themes { get; } = new([Path.Combine(Checkout.Root, "themes")]);

    // One look is one object, so that its ground is drawn once.
    private static readonly ConcurrentDictionary<string, Theme> Loaded = new(StringComparer.Ordinal);

    public static readonly string[] Words =
    [
        "Use the console.",
        "It's like some of them are only getting the new one. The others can only have the old one, maybe even the one before. But they made a really good game for it. And everybody's like, well, maybe you just don't need the latest machine, or the one after that.",
        "يولد جميع الناس أحرارًا متساوين في الكرامة والحقوق.",
        "すべての人間は、生まれながらにして自由であり、かつ、尊厳と権利とについて平等である。",
        "Ship it 🚀 then sleep 😴 — the 👩🏽‍💻 team earned it 🇧🇷",
    ];

    public static Theme Theme(string name) => Loaded.GetOrAdd(name, n => Themes.Load(n).Theme!);

    public static CardRequest Card(string theme, string size, string words, string? speaker = "Ada Okafor", OverflowMode overflow = OverflowMode.Split)
    {
        _ = Timestamp.TryParse("18:21", out Timestamp at);
        Quote quote = new()
        {
            Id = QuoteId.Of(words),
            Text = words,
            Speaker = speaker is null ? null : new Speaker(speaker),
            Time = speaker is null ? null : at,
            Provenance = new Provenance(Evidence.Unknown, Evidence.Unknown, Evidence.Unknown),
        };
        Episode episode = new() { Title = "On Fridays", Show = "The Shipping Hour", Date = new DateOnly(2025, 1, 29) };
        return new CardRequest(episode, quote, Theme(theme), SizeTable.BuiltIn.Find(size, out _)!, overflow);
    }
}
