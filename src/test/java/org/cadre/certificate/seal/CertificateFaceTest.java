package org.cadre.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cadre.certificate.seal.Certificates.english;
import static org.cadre.certificate.seal.Certificates.withHolder;

import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class CertificateFaceTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amina \u202Eomed", // shown in another order
                "Amina\u200B Demo", // nothing that can be seen
                "Amina\nDemo",
                "\u0410mina Demo", // begins with a Cyrillic letter
                " "
            })
    void refusesANameThatLooksLikeAnother(String holder) {
        assertThatThrownBy(() -> withHolder(english(), holder))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina أمينة", "Амина Demo", "N'Guessan Ɔwusu-Ñandú", "می\u200Cخواهم"})
    void acceptsNamesOfSeveralScripts(String holder) {
        assertThat(withHolder(english(), holder).holder()).isEqualTo(holder);
    }

    @Test
    void composesLetters() {
        assertThat(withHolder(english(), "Rene\u0301").holder()).isEqualTo("René");
    }

    @Test
    void writesDaysInTheWordsOfTheLanguage() {
        var first = LocalDate.parse("2026-12-01");

        assertThat(CertificateLabels.in(Language.EN).day(first)).isEqualTo("1 December 2026");
        assertThat(CertificateLabels.in(Language.FR).day(first)).isEqualTo("1er décembre 2026");
        assertThat(CertificateLabels.in(Language.AR).day(first)).isEqualTo("1 ديسمبر 2026");
    }
}
