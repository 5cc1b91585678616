package org.entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real names, as they are brought into Latin letters. */
class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "Kassym-Jomart Tokayev, kassym jomart tokayev",
        "Ursula von der Leyen, ursula von der leyen",
        "Łukasz Straße, lukasz strasse",
        "Касым-Жомарт Токаев, kasym zomart tokaev",
        "Қасым-Жомарт Тоқаев, kasym zomart tokaev",
        "Әлихан Смайылов, alihan smajylov",
        "Щербаков Юрий, serbakov urij",
        "Мирзиёев Шавкат, mirzieev savkat",
        "Україна, ukraina",
        "İlham Əliyev, ilham aliyev",
        "Hümbətov Xəzər, humbatov xazar",
        "Recep Tayyip Erdoğan, recep tayyip erdogan",
        "Işık IŞIK ığdır ÇİN, isik isik igdir cin",
        "习近平, xi jin ping",
        "中国石油 CNPC, zhong guo shi you cnpc",
        "محمد, mhmd",
        "پاکستان, pakstan",
        "მიხეილ, mikheil",
        "Հայաստան, hayastan",
        "서울, seoul",
        "Xi’an d'Ivoire, xi an d ivoire",
        "2022-2026, 2022 2026",
        "ﬁnance ＦＵＬＬ, finance full",
        "ⵜⵉⴼⵉⵏⴰⵖ, ⵜⵉⴼⵉⵏⴰⵖ",
    })
    void areLatinLetters(String text, String words) {
        assertEquals(words, letters(text));
    }

    @Test
    void areNoneWhereNothingIsALetterOrDigit() {
        assertEquals(List.of(), Words.of(""));
        assertEquals(List.of(), Words.of(" … !\u0000\ud800 ʹ 🙂"));
    }

    @Test
    void standWhereTheTextHasThem() {
        assertEquals(
                List.of(
                        new Word("tokaev", 2, 8),
                        new Word("zhong", 9, 10),
                        new Word("guo", 10, 11),
                        new Word("x", 14, 15)),
                Words.of("« Токаев 中国 🙂x".replace("« ", "«­").replace("🙂", "🙂")));
    }

    @Test
    void doNotDependOnTheMachine() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(new Locale("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertEquals("istanbul", letters("ISTANBUL"));
            assertEquals("diyarbakir", letters("DİYARBAKIR"));
            assertEquals("iliev", letters("ИЛИЕВ"));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void areCutWhereNoNameIsThatLong() {
        assertEquals("a".repeat(Words.LONGEST), letters("a".repeat(500)));
    }

    private static String letters(String text) {
        return String.join(" ", Words.of(text).stream().map(Word::letters).toList());
    }
}
