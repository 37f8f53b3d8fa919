package org.cadre.scenario.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.scenario.LintRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RealThingsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "REAL_DOMAIN | Write to desk@harbour.shipping | @harbour.shipping",
                "REAL_DOMAIN | Open https://pay.harbour.top/x | //pay.harbour.top",
                "REAL_DOMAIN | at cold-store.co.uk, | cold-store.co.uk",
                "REAL_ADDRESS | from 8.8.8.8. | 8.8.8.8",
                "REAL_ADDRESS | from 192.0.3.1 | 192.0.3.1",
                "REAL_ADDRESS | from 2a00:1450:4001::a:b | 2a00:1450:4001::a:b",
                "REAL_ADDRESS | fe80::1 | fe80::1",
                "REAL_ACCOUNT | to GB82 WEST 1234 5698 7654 32. | GB82 WEST 1234 5698 7654 32",
                "REAL_ACCOUNT | to FR7630006000011234567890189 | FR7630006000011234567890189",
                "REAL_PHONE | ring +33 1 99 00 12 34 | +33 1 99 00 12 34",
                "REAL_PHONE | ring +1 (202) 555-0101 | +1 (202) 555-0101",
                "REAL_WALLET | bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq |"
                        + " bc1qar0srrr7xfkvy5l643lydnw9re59gtzzwf5mdq",
                "REAL_NAME | by Western Union | Western Union",
            })
    void findsWhatMayBelongToSomebody(LintRule rule, String text, String thing) {
        assertThat(RealThings.in(text)).containsExactly(new RealThings.Found(rule, thing));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Write to desk@harbour.example or look at https://pay.harbour.example/x.",
                "From 192.0.2.7, 198.51.100.9, 203.0.113.1 and 2001:db8::7:1.",
                "Account XC16 1234 5678 9012 3456, phone +999 555 0101, wallet"
                        + " xc1qqqsyqcyq5rqwzqf.",
                "At 10:30, at 10:30:15, e.g. on 27.11.2026; version 1.0.0.",
                "See e-01.csv, report.pdf and README.md. It is late.Then he goes.",
                "00:1b:63:84:45:e6 is a network card, E-06 a bag, EX12 a seal.",
                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                "أرسل إلى desk@harbour.example",
            })
    void leavesInventedThingsAlone(String text) {
        assertThat(RealThings.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Farid Demo, false",
        "Duty officer, false",
        "Dispatcher, false",
        "Captain Leila Sample, false",
        "Jean-Luc Morel, true",
        "Captain Haddad, true",
    })
    void knowsAnInventedName(String name, boolean person) {
        assertThat(RealThings.isPerson(name)).isEqualTo(person);
    }
}
