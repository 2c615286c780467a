using QuoteCards.Cards;
using QuoteCards.Episodes;

namespace QuoteCards.Benchmarks.Sheets;

/// <summary>The cases of the art direction: lengths, scripts, missing parts, long names, art, a logo, a portrait, a series.</summary>
internal static class SheetCases
{
    public const string Usual = "It's like some of them are only getting the new one. The others can have the old one, maybe even the one before.";

    private const string Long =
        "We spent the first year arguing about microphones, the second about money, and the third about who was allowed to say what on air. Nobody listened to any of it. "
        + "Then one Friday the power went out, we kept talking into a phone on the kitchen table, and that is the episode people still write to us about.";

    public static readonly IReadOnlyList<SheetCase> All =
    [
        new("three", (c, _) => Words(c, "Ship the console.")),
        new("seven", (c, _) => Words(c, "You don't need the latest machine, honestly.")),
        new("usual", (c, _) => c),
        new("long", (c, _) => Words(c, Long)),
        new("arabic", (c, _) => People(Words(c, "نحن نتحرّك بسرعة الاكتشاف العلمي، أمّا الأسواق فتتحرّك بالعاطفة."), "آدا أوكافور", "بودكاست ساعة الشحن", "أيام الجمعة", "ar")),
        new("hebrew", (c, _) => People(Words(c, "מי שרוצה שיקשיבו לו בחדר רועש, שיהיה הראשון שמדבר בשקט."), "עדה אוקפור", "שעת המשלוח", "ימי שישי", "he")),
        new("japanese", (c, _) => People(Words(c, "科学は発見とおなじ速さで進み、市場は感情で動く。"), "エイダ・オカフォー", "出荷の時間", "金曜日について", "ja")),
        new("chinese", (c, _) => People(Words(c, "好的问题比好的答案更难得，因为答案会过时，问题不会。"), "林小雨", "发货时刻", "关于星期五", "zh-Hans")),
        new("korean", (c, _) => People(Words(c, "좋은 질문은 대답보다 오래 남습니다. 그래서 우리는 질문을 녹음합니다."), "김하늘", "배송의 시간", "금요일에 대하여", "ko")),
        new("hindi", (c, _) => People(Words(c, "अच्छा सवाल जवाब से ज़्यादा देर तक साथ रहता है, इसलिए हम सवाल दर्ज करते हैं।"), "आदा ओकाफ़ोर", "डिलीवरी का घंटा", "शुक्रवार की बात", "hi")),
        new("thai", (c, _) => People(Words(c, "คำถามที่ดีอยู่กับเรานานกว่าคำตอบ เราจึงบันทึกคำถามไว้"), "เอดา โอคาฟอร์", "ชั่วโมงส่งของ", "เรื่องวันศุกร์", "th")),
        new("emoji", (c, _) => Words(c, "Ship it 🚀 then sleep 😴 — the 👩🏽‍💻 team earned it 🇧🇷 1️⃣ ❤️‍🔥")),
        new("no speaker", (c, _) => Quote(c, q => q with { Speaker = null })),
        new("no time", (c, _) => Quote(c, q => q with { Time = null })),
        new("no show", (c, _) => c with { Episode = c.Episode with { Show = null } }),
        new("no date", (c, _) => c with { Episode = c.Episode with { Date = null, Duration = null } }),
        new("bare", (c, _) => Bare(c)),
        new("bare short", (c, _) => Bare(Words(c, "Ship the console."))),
        new("long names", (c, _) => People(c, "Prof. Dr. Maximiliane Featherstonehaugh-Wolfeschlegelstein", "The Extraordinarily Long-Winded Hour of Public Radio Conversation", "Everything We Never Managed to Say About the Harbour, and Then Some More of It", null)),
        new("long word", (c, _) => Words(c, "Donaudampfschifffahrtsgesellschaftskapitän is one word.")),
        new("paragraphs", (c, _) => Words(c, "We shipped it on a Friday.\nThen we slept, and on Monday nobody had noticed.")),
        new("emphasis", (c, _) => Quote(c, q => q with { Emphasis = [Span(q.Text, "only getting the new one"), Span(q.Text, "maybe even the one before")] })),
        new("logo", (c, art) => c with { Logo = art.Emblem }),
        new("wordmark", (c, art) => c with { Logo = art.Wordmark, LogoAspect = 5 }),
        new("portrait", (c, art) => Speaker(c, s => s with { Picture = art.Portrait })),
        new("role", (c, art) => Speaker(c with { Logo = art.Emblem }, s => s with { Role = "CTO of Acme", Handle = "@ada", Picture = art.Portrait })),
        new("light art", (c, art) => c with { Art = art.Light }),
        new("dark art", (c, art) => Words(c, "You don't need the latest machine, honestly.") with { Art = art.Dark }),
        new("busy art", (c, art) => c with { Art = art.Busy }),
        new("series", (c, _) => Words(c, string.Join(' ', Enumerable.Repeat(Long, 4)))),
    ];

    private static CardRequest Quote(CardRequest card, Func<Quote, Quote> change) => card with { Quote = change(card.Quote) };

    private static CardRequest Words(CardRequest card, string words) => Quote(card, q => q with { Id = QuoteId.Of(words), Text = words });

    private static CardRequest Speaker(CardRequest card, Func<Speaker, Speaker> change) => Quote(card, q => q with { Speaker = change(q.Speaker!) });

    private static CardRequest People(CardRequest card, string speaker, string show, string title, string? language) =>
        Quote(card, q => q with { Speaker = new Speaker(speaker), Language = language }) with { Episode = card.Episode with { Show = show, Title = title } };

    private static CardRequest Bare(CardRequest card) => Quote(card, q => q with { Speaker = null, Time = null }) with { Episode = new Episode() };

    private static TextSpan Span(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
