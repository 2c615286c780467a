namespace QuoteCards.Text.Composition;

/// <summary>
/// Finds everyday words in Thai, which puts no spaces between them, so that lines rather end beside one than inside it. The list is our own and short: a word that
/// is not in it may still be parted between syllables.
/// </summary>
internal static class ThaiWords
{
    private const int Longest = 10;

    private static readonly HashSet<string> Words = new(
        ("การ ความ ที่ และ ของ ใน เป็น มี ไม่ ได้ ว่า จะ ให้ ไป มา ก็ แต่ นี้ นั้น กับ จาก โดย แล้ว หรือ เพื่อ ถ้า เมื่อ เพราะ จึง อยู่ ยัง อีก ต้อง คือ ซึ่ง ถึง ตาม กว่า ด้วย แบบ ทุก ทั้ง หลาย บาง มาก น้อย ดี ใหม่ เก่า ใหญ่ เล็ก สูง ต่ำ "
            + "ผม ฉัน เรา เขา เธอ คุณ มัน พวก พวกเรา พวกเขา ตัวเอง ใคร อะไร ที่ไหน เมื่อไร ทำไม อย่างไร เท่าไร ไหน คน ผู้ ผู้คน เด็ก พ่อ แม่ พี่ น้อง เพื่อน ครู นักเรียน ลูก ชาย หญิง "
            + "วัน เดือน ปี เวลา วันนี้ พรุ่งนี้ เมื่อวาน ตอน เช้า เย็น คืน ก่อน หลัง ต่อไป สุดท้าย แรก เสมอ บ่อย เคย กำลัง นาน เร็ว ช้า ตอนนี้ อนาคต อดีต ปัจจุบัน "
            + "ทำ คิด รู้ รู้จัก เข้าใจ เชื่อ บอก พูด ถาม ตอบ ฟัง ดู เห็น อ่าน เขียน เรียน สอน ทำงาน งาน ใช้ เริ่ม จบ หยุด เปลี่ยน เลือก สร้าง บันทึก เก็บ จำ ลืม รัก ชอบ อยาก ต้องการ ช่วย หา พบ เจอ เกิด ตาย มีชีวิต ชีวิต โลก ประเทศ เมือง บ้าน โรงเรียน บริษัท สังคม มนุษย์ "
            + "คำ คำถาม คำตอบ เรื่อง ปัญหา วิธี ทาง สิ่ง ของขวัญ ข้อมูล ข่าว เสียง ภาษา หนังสือ เพลง ภาพ รายการ ตอนที่ เทคโนโลยี วิทยาศาสตร์ ตลาด เงิน ราคา อิสระ เสรีภาพ เสมอภาค ศักดิ์ศรี สิทธิ เหตุผล มโนธรรม จิตวิญญาณ ภราดรภาพ ทั้งปวง ปฏิบัติ ควร ต่อกัน กัน ต่าง ตน "
            + "สามารถ ประชาชน รัฐบาล การเมือง ธุรกิจ ความคิด ความรู้ ความจริง ความรัก ความสุข ความทุกข์ ความสำเร็จ ความกลัว ความหวัง หัวใจ จิตใจ ใจ มือ ตา หู ปาก น้ำ ไฟ ดิน ฟ้า ลม ฝน อาหาร ข้าว กิน ดื่ม นอน เดิน วิ่ง นั่ง ยืน ไว้ ขึ้น ลง เข้า ออก กลับ ผ่าน ข้าง บน ล่าง หน้า "
            + "หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ ร้อย พัน ล้าน ครั้ง อย่าง เช่น เอง เลย นะ ครับ ค่ะ คะ เถอะ แค่ เพียง เท่านั้น เดียว เดียวกัน ทั้งหมด จริง ง่าย ยาก สำคัญ พิเศษ ธรรมดา สวย งาม").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>For each place: 1 where a known word begins or ends, 2 inside one, 0 where nothing is known; null for a text without Thai.</summary>
    /// <remarks>The longest word at each place is taken, from the left, as simple segmenters do.</remarks>
    public static byte[]? Places(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\u0E01', '\u0E5B')) return null;
        byte[] places = new byte[text.Length + 1];
        for (int i = 0; i < text.Length;)
        {
            int length = text[i] is >= '\u0E01' and <= '\u0E5B' ? LongestAt(text, i) : 0;
            if (length == 0)
            {
                i++;
                continue;
            }

            places[i] = 1;
            for (int k = 1; k < length; k++) places[i + k] = 2;
            places[i + length] = 1;
            i += length;
        }

        return places;
    }

    private static int LongestAt(string text, int at)
    {
        for (int length = Math.Min(Longest, text.Length - at); length > 1; length--)
            if (Lookup.Contains(text.AsSpan(at, length)) && !IsMark(text, at + length)) return length;
        return 0;
    }

    // A vowel or tone that follows belongs to the last letter, so the word ends elsewhere.
    private static bool IsMark(string text, int at) => at < text.Length && text[at] is '\u0E30' or '\u0E31' or '\u0E32' or '\u0E33' or (>= '\u0E34' and <= '\u0E3A') or (>= '\u0E45' and <= '\u0E4E');
}
