package org.cadre.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrenciesTest {

    @ParameterizedTest
    @ValueSource(strings = {"EUR", "JPY", "KWD", "XAF", "XOF", "XPF", "XCD"})
    void findsMoneyThatPeopleArePaidIn(String code) {
        assertThat(Currencies.find(code)).isPresent();
        assertThat(Currencies.codes()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XXX", "XTS", "XDR", "eur", "EURO", ""})
    void findsNoMetalNoTestAndNothingElse(String code) {
        assertThat(Currencies.find(code)).isEmpty();
    }
}
