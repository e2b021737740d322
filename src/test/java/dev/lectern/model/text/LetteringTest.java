package dev.lectern.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetteringTest {

    @ParameterizedTest
    @CsvSource({
        "NATO, NATO, true",
        "NATO, Nato, false",
        "G7, g7, false",
        "AT&T, At&T, false",
        "NATO summit, NATO SUMMIT, true",
        "NATO summit, Nato summit, false",
        "CARs, CARS, true",
        "CARs, cars, false",
        "al-Qaeda, Al-Qaeda, true",
        "al-Qaeda, al-qaeda, false",
        "iPhone, IPHONE, true",
        "war on terror, War on Terror, true",
        "war on terror, WAR ON TERROR, true",
        "war on terror, wAr on terror, false",
        "Бельт и Роуд, БЕЛЬТ И РОУД, true",
        "Бельт и Роуд, бельт и роуд, false",
        "北约, 北约, true"
    })
    void fitsByTheShapeOfTheName(String written, String found, boolean fits) {
        assertThat(Lettering.fits(written, found)).isEqualTo(fits);
    }

    @Test
    void knowsAnAcronym() {
        assertThat(Lettering.isAcronym("U.S.")).isTrue();
        assertThat(Lettering.isAcronym("COVID-19")).isTrue();
        assertThat(Lettering.isAcronym("ОДКБ")).isTrue();
        assertThat(Lettering.isAcronym("PhD")).isFalse();
        assertThat(Lettering.isAcronym("X")).isFalse();
        assertThat(Lettering.isAcronym("北约")).isFalse();
    }
}
