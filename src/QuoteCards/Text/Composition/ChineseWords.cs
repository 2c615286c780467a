namespace QuoteCards.Text.Composition;

/// <summary>
/// Where a Chinese line would rather not end: inside an everyday word of two characters, before a particle that leans back, after a word that leans forward.
/// The list is our own and holds only what is common, in both forms of writing; a word that is not in it may still be parted.
/// </summary>
internal static class ChineseWords
{
    private const double Inside = 26, Leans = 20, Between = 3, After = -1;

    // Particles and endings that belong to what stands before them, and words that belong to what stands after them.
    private const string LeansBack = "的了着著过過们們吗嗎呢吧啊呀得地性化者家学學员員人年月日号號个個次种種件条條里裡上下中";

    private const string LeansForward = "不没沒很太更最也都就才又再还還只与與和及或把被让讓给給从從向对對为為在是有这這那每各第一二三四五六七八九十两兩几幾小老大该該可要会會能想用去来來说說";

    private static readonly HashSet<string> Words = new(
        ("因为 因為 所以 但是 可是 不过 不過 如果 虽然 雖然 而且 或者 还是 還是 然后 然後 于是 於是 即使 只要 只有 无论 無論 以及 甚至 其实 其實 当然 當然 "
            + "我们 我們 你们 你們 他们 他們 她们 她們 它们 它們 咱们 自己 大家 别人 別人 人们 人們 什么 什麼 怎么 怎麼 为什 為什 这个 這個 那个 那個 这些 這些 那些 这样 這樣 那样 那樣 这里 這裡 那里 那裡 哪里 哪裡 多少 "
            + "没有 沒有 不是 不会 不會 不能 不要 不同 可以 可能 应该 應該 必须 必須 需要 能够 能夠 愿意 願意 已经 已經 正在 曾经 曾經 一直 总是 總是 经常 經常 永远 永遠 一起 一样 一樣 一定 一切 一般 一些 一点 一點 一个 一個 "
            + "时候 時候 时间 時間 现在 現在 今天 周一 周二 周三 周四 周五 周六 周日 週一 週二 週三 週四 週五 週六 週日 星期 明天 昨天 今年 去年 以前 以后 以後 后来 後來 过去 過去 未来 未來 世界 国家 國家 中国 中國 美国 美國 社会 社會 人类 人類 生活 生命 工作 公司 学校 學校 学生 學生 老师 老師 朋友 孩子 父母 家庭 "
            + "问题 問題 答案 事情 东西 東西 地方 方法 方式 办法 辦法 原因 结果 結果 机会 機會 经验 經驗 知识 知識 科学 科學 技术 技術 数据 數據 模型 电脑 電腦 手机 手機 网络 網絡 程序 系统 系統 信息 新闻 新聞 节目 節目 故事 声音 聲音 语言 語言 文字 文化 历史 歷史 艺术 藝術 音乐 音樂 电影 電影 "
            + "知道 觉得 覺得 认为 認為 希望 喜欢 喜歡 开始 開始 结束 結束 发现 發現 发展 發展 成为 成為 出现 出現 看见 看見 看到 听到 聽到 听见 聽見 告诉 告訴 回答 相信 理解 了解 记得 記得 忘记 忘記 学习 學習 使用 选择 選擇 决定 決定 改变 改變 影响 影響 继续 繼續 准备 準備 成功 失败 失敗 努力 "
            + "重要 简单 簡單 容易 困难 困難 美好 美丽 美麗 快乐 快樂 幸福 自由 平等 尊严 尊嚴 权利 權利 理性 良心 精神 兄弟 关系 關係 责任 責任 力量 能力 感情 情感 思想 想法 心里 心裡 身体 身體 健康 安全 和平 战争 戰爭 经济 經濟 政治 政府 法律 市场 市場 价值 價值 "
            + "关掉 關掉 公园 公園 分钟 分鐘 小时 小時 过时 過時 难得 難得 关于 關於 对于 對於 由于 由於 通过 通過 根据 根據 作为 作為 之间 之間 之后 之後 之前 里面 裡面 外面 上面 下面 前面 后面 後面 旁边 旁邊 中间 中間 赋有 對待 对待 一律 生而 人人").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The cost of ending a line between two ideographs of a Chinese text.</summary>
    public static double At(string text, int at)
    {
        char before = text[at - 1], after = text[at];
        if (Lookup.Contains(text.AsSpan(at - 1, 2))) return Inside;
        if (LeansBack.Contains(after, StringComparison.Ordinal) && !(at + 1 < text.Length && Lookup.Contains(text.AsSpan(at, 2)))) return Leans;
        if (LeansForward.Contains(before, StringComparison.Ordinal) && !(at > 1 && Lookup.Contains(text.AsSpan(at - 2, 2)))) return Leans / 2;
        return before is '的' or '了' or '地' ? After : (at > 1 && Lookup.Contains(text.AsSpan(at - 2, 2))) || (at + 1 < text.Length && Lookup.Contains(text.AsSpan(at, 2))) ? 0 : Between;
    }
}
