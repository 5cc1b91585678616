package org.entente.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings that are one name sound the same, and names that are not do not. */
class SoundTest {
    @ParameterizedTest
    @CsvSource({
        "Tokayev, Toqayev",
        "Tokayev, Токаев",
        "Tokayev, Тоқаев",
        "Qasym, Касым",
        "Kassym, Qasım",
        "Zhomart, Жомарт",
        "Aliyev, Алиев",
        "Əliyev, Aliev",
        "Ilkham, Ильхам",
        "Khrushchev, Хрущёв",
        "Shavkat, Şavkat",
        "Geydar, Гейдар",
        "Xəzər, Khazar",
        "Kitay, Китай",
        "Volodymyr, Wolodymyr",
    })
    void isOneForOneName(String name, String spelling) {
        assertEquals(sound(name), sound(spelling));
    }

    @ParameterizedTest
    @CsvSource({"Aliyev, Alimov", "Baku, Batu", "Tokayev, Tokarev", "Astana, Istanbul"})
    void tellsNamesApart(String name, String other) {
        assertNotEquals(sound(name), sound(other));
    }

    @ParameterizedTest
    @CsvSource({"toqay, tokayev", "toka, toqayev", "aliy, aliev", "kazak, qazaqstan"})
    void ofABeginningBeginsTheSound(String beginning, String word) {
        assertTrue(Sound.of(word).startsWith(Sound.ofBeginning(beginning)));
    }

    private static String sound(String name) {
        return Sound.of(Words.of(name).get(0).letters());
    }
}
