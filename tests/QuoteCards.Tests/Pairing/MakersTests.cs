using QuoteCards.Episodes;
using QuoteCards.Pairing;

namespace QuoteCards.Tests.Pairing;

/// <summary>Whole notes as different makers write them: a blog, a newsletter, a page, a board's export, a summary, in ten languages. Each gives the cards that a careful editor would make, and nobody is guessed.</summary>
public sealed class MakersTests
{
    private const string Folder = "tests/QuoteCards.Tests/Pairing/Makers";

    [Theory]
    [InlineData("moor.md", "Warum Moore nass bleiben müssen / Grünland – der Podcast über Boden / 2025-03-14", "4:12 Dr. Tilo Brandes * Ein Moor ist", "17:45 - Wer nur auf", "- Jana Hohlfeld Ich habe als Kind", "31:02 Dr. Tilo Brandes * Wasser ist")]
    [InlineData("kaigi.txt", "静かな会議のつくりかた / 仕事の余白 / 2025-02-03", "3:15 中村健太 会議は料理と", "5:40 佐藤ひかり それは耳が", "12:08 中村健太 * 沈黙を怖がらない", "- 佐藤ひかり * 議事録は未来の")]
    [InlineData("acera.md", "La ciudad que camina / Plaza Mayor / 2025-04-09", "8:22 Lucía Ferrer La gente", "14:05 Lucía Ferrer * Vendieron", "21:40 Lucía Ferrer * Una acera", "33:10 Mateo Ríos * El silencio")]
    [InlineData("clocks.html", "The Long Repair – Ep. 7: Clocks / Small Hours / 2025-05-02", "- - You don’t fix", "- - I tell them to sit", "18:43 Wren Alvarado A tower clock", "26:10 Wren Alvarado Nobody looks up")]
    [InlineData("support.md", "Scaling Support Without Losing Your Soul / The Helpline Podcast / 2025-03-03", "14:22 Marcus Oyelaran * If your macro", "27:05 Marcus Oyelaran * We stopped", "28:11 Priya Nand * So you're telling me")]
    [InlineData("radio.txt", "She Rebuilt a 1920s Radio From Scrap / Bench Time / -", "2:41 Tamsin Okoro * That hum", "23:05 Tamsin Okoro * My grandfather", "11:18 Dov Perlman * So eBay", "- - * Bench Time is")]
    [InlineData("grief.txt", "Grief Has a Schedule / - / -", "0:31 Ines Valbuena My mother’s", "6:02 Callum People brought", "6:15 Ines Valbuena * The casseroles", "19:48 Ines Valbuena I wore her coat", "- Callum that’s the most", "33:20 Ines Valbuena * Grief isn’t")]
    [InlineData("board.csv", "- / - / -", "12:04 Ada Brandt Curiosity is", "1:02:33 Noor Haddad We were, frankly", "- Ada Brandt He said \"no\"")]
    [InlineData("salt.json", "Salt Roads / Deep Country / 2025-06-01", "12:34 Hilde Aas Salt built", "21:09 Per Lund You could smell", "1:02:03 - The king's tax")]
    [InlineData("bakery.txt", "OPEN LATE, issue 88 / - / -", "7:55 Bea Kaminski People think", "41:20 Bea Kaminski I turned the key", "43:02 Tom I learned to read")]
    [InlineData("qahwa.md", "ذاكرة القهوة / بودكاست فنجان الحي / 2025-01-15", "5:30 سامر العلي القهوة ليست", "12:45 ليلى حداد كل فنجان")]
    [InlineData("pain.md", "Le pain, la main et la machine / Les Mains dans la farine / 2025-02-04", "3:12 Solène Mercier Le levain", "22:47 - Je croyais", "31:05 Solène Mercier On ne pétrit", "31:20 Hugo Tran Donc la boulangerie")]
    [InlineData("outage.md", "The Quiet Engineer — highlights from our talk with Radia Lindqvist / - / -", "8:14 - * That nobody reads", "15:37 - * I carry two. One works.", "21:02 Radia Lindqvist * I did, and")]
    [InlineData("bridges.md", "Osei Mensah: Bridges, Failure, Jazz / Lantern / 2025-06-12", "8:02 Osei Mensah * A bridge fails", "1:12:40 - * Engineers love", "1:20:03 Kit Farrow * I never know")]
    [InlineData("zhongbiao.txt", "修表的人 / 慢半拍 / 2025-04-20", "4:20 周德明 * 修表修的", "11:36 - 机器很准", "18:05 周德明 * 慢一点")]
    [InlineData("feira.txt", "A feira não dorme / Rádio Quintal / -", "5:40 Seu Dirceu Eu vendia", "19:22 Joana Prado A feira é", "27:03 Dirceu * Tomate feio", "- Dirceu Matos * Quem pechincha")]
    [InlineData("forest.md", "Field Recording / - / -", "2:11 Yuki Arata The forest", "14:50 Yuki Arata Wind is", "- Gus I brought")]
    public void NotesGiveTheCardsThatAnEditorWouldMake(string file, string head, params string[] cards)
    {
        Reading reading = EpisodeReader.Read(File.ReadAllBytes(Path.Combine(Checkout.Root, Folder, file)), file, new ReadingOptions());
        Episode e = reading.Episodes.ShouldHaveSingleItem();

        $"{e.Title ?? "-"} / {e.Show ?? "-"} / {e.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) ?? "-"}".ShouldBe(head);
        e.Quotes.Select(q => $"{q.Time?.ToString() ?? "-"} {q.Speaker?.Name ?? "-"} {(q.Notable ? "* " : "")}{q.Text}").Zip(cards).ShouldAllBe(p => p.First.StartsWith(p.Second, StringComparison.Ordinal));
        e.Quotes.Count.ShouldBe(cards.Length);
        e.Quotes.Where(q => q.Speaker is null).ShouldAllBe(q => q.Warnings.Any(w => w.Code == "speaker-unknown"));
        e.Quotes.Where(q => q.Time is null).ShouldAllBe(q => q.Warnings.Any(w => w.Code == "time-unknown"));
    }
}
