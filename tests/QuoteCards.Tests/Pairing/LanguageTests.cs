using QuoteCards.Episodes;

namespace QuoteCards.Tests.Pairing;

/// <summary>The head, the people, the lead-in and the marks of notes in other languages and scripts.</summary>
public sealed class LanguageTests
{
    [Theory]
    [InlineData("Folge 88: Der letzte Schlaf\nSeitenweise | Veröffentlicht am 7. März 2023\n\nIn dieser Folge sprechen die Gastgeber Tilman Roth und Aylin Demir.\n\nAylin Demir bringt es auf den Punkt:\n\n\"Ein Bett ist ein Wartezimmer für Leute, denen nichts fehlt.\"\n[17:20]", "Der letzte Schlaf", "2023-03-07", "Aylin Demir", "17:20")]
    [InlineData("# Le goût du sommeil\n\n**Invitée :** Solène Le Goff\n**Diffusé le 14 février 2025**\n\nSolène raconte son premier matin :\n\n« Il faisait froid, et personne ne dormait encore. »\n[02:30]", "Le goût du sommeil", "2025-02-14", "Solène Le Goff", "2:30")]
    [InlineData("El último sueño\nVoces del Norte | Publicado el 3 de mayo de 2024\n\nLos anfitriones Nuria Campos e Íñigo Zabala conversan con Manuel Otero.\n\nManuel explica cómo era:\n«La luz no se apagaba nunca, pero yo sí.»\n[05:12]", "El último sueño", "2024-05-03", "Manuel Otero", "5:12")]
    [InlineData("Episódio 19 – A cidade que dorme\n*Data:* 21 de junho de 2024 · *Convidada:* Dandara Nascimento\n\nDandara afirma: “A rua é o único palco que nunca fecha.” (20:20)", "A cidade que dorme", "2024-06-21", "Dandara Nascimento", "20:20")]
    [InlineData("Puntata 31 – La bottega dei sogni\nOnde Corte | 9 novembre 2023\nOspite: Caterina De Luca\n\nCaterina racconta il suo primo sonno:\n«Aveva una crepa sottile, e da lì usciva tutto il bello.»\n[8:08]", "La bottega dei sogni", "2023-11-09", "Caterina De Luca", "8:08")]
    [InlineData("Aflevering 64 – Het laatste bed\nWaterkant | 30 augustus 2024\n\nPresentator Femke de Boer praat met schipper Henk van den Berg.\n\nHenk vertelt:\n‘Wie op de brug wil wachten, moet de brug nemen.’\n[7:17]", "Het laatste bed", "2024-08-30", "Henk van den Berg", "7:17")]
    [InlineData("Выпуск 23. Последний сон\nНочная линия | 17 апреля 2024\n\nГостья: Ирина Соколова\n\nИрина рассказывает:\n«Трамвай не опаздывает. Это город уходит раньше.»\n[3:03]", "Последний сон", "2024-04-17", "Ирина Соколова", "3:03")]
    [InlineData("Odcinek 5: Pociąg do ciszy\nPasmo | 2 października 2024\nGościni: Zofia Wiśniewska\n\n„W pociągu wszyscy jesteśmy na chwilę sąsiadami.” – Zofia (9:19)", "Pociąg do ciszy", "2024-10-02", "Zofia Wiśniewska", "9:19")]
    [InlineData("Bölüm 3: Son Uyku\nKıyıdan Sesler | 15 Temmuz 2024\nKonuk: Elif Aydın\n\n\"Deniz kimseye söz vermez, ama sözünü tutar.\" — Elif [6:45]", "Son Uyku", "2024-07-15", "Elif Aydın", "6:45")]
    [InlineData("第42回 静かな眠りの話\n夜更けの工房 | 2024年9月18日\nゲスト：佐藤美咲\n\n佐藤美咲は、最初の朝についてこう語ります：\n「止まった時計を直すのではなく、止まった理由を聞くのです。」\n[03:21]", "静かな眠りの話", "2024-09-18", "佐藤美咲", "3:21")]
    [InlineData("第18期：慢一点的城市\n街角电台 | 2025年3月9日\n嘉宾：林晓雯\n\n林晓雯说：“最好的路，是让你忘了赶路的那一条。”（21:33）", "慢一点的城市", "2025-03-09", "林晓雯", "21:33")]
    [InlineData("제15화: 느린 아침\n골목 라디오 | 2024년 5월 20일\n게스트: 김하늘\n\n김하늘 씨는 이렇게 말합니다:\n\"편지는 늦게 와도 늦은 게 아니에요.\"\n[02:48]", "느린 아침", "2024-05-20", "김하늘", "2:48")]
    [InlineData("الحلقة 12: خبز الصباح\nبودكاست الطاولة | 5 يناير 2025\nالضيفة: ليلى منصور\n\nتقول ليلى منصور:\n«الخبز هو أول خبر في اليوم كله.»\n[04:10]", "خبز الصباح", "2025-01-05", "ليلى منصور", "4:10")]
    [InlineData("פרק 7: הספרייה שמתחת לגשר\nשיחת לילה | 12.08.2024\n\nנועה שפירא מסבירה:\n\"ספר הוא הדבר היחיד שמחכה לך בלי לכעוס.\"\n[6:06]", "הספרייה שמתחת לגשר", "2024-08-12", "נועה שפירא", "6:06")]
    [InlineData("एपिसोड 9: चाय और शहर\nबातें | 4 मार्च 2025\n\nमीरा जोशी कहती हैं:\n\"चाय ठंडी हो सकती है, बात कभी नहीं।\"\n[5:40]", "चाय और शहर", "2025-03-04", "मीरा जोशी", "5:40")]
    public void NotesAreReadInTheirLanguage(string notes, string title, string date, string speaker, string time)
    {
        Episode e = Written.Episode(notes);
        Quote q = e.Quotes.Single();

        (e.Title, e.Date?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), q.Speaker?.Name, q.Time?.ToString()).ShouldBe((title, date, speaker, time));
    }

    [Theory]
    [InlineData("今週の一言：\n「海は返事をしない。だから話しかける。」\n[03:21]")]
    [InlineData("まとめ：「波の数を数えても、海は減りません。」")]
    [InlineData("ملخص: «البحر لا يجيب، ولهذا نكلمه كل يوم.»")]
    [InlineData("סיכום:\n\"הים לא עונה, ולכן מדברים אליו כל יום.\"")]
    public void ALabelInAScriptWithoutCapitalsIsNobody(string notes) => Written.One(notes).Speaker.ShouldBeNull();

    [Fact]
    public void AFamilyNameInIdeographsIsCompletedFromTheRoster() =>
        Written.One("第3回\nゲスト：佐藤美咲\n\n「直らないものは、まだ待っているだけです。」佐藤（18:04）").Speaker?.Name.ShouldBe("佐藤美咲");
}
