package org.cadre.safeguarding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Locale;

class ReceiptTest {

    @Test
    void isReadAsItIsWrittenDown() {
        var receipt = Receipt.make();

        assertThat(receipt.text()).hasSize(20);
        assertThat(receipt.grouped()).matches("(\\w{4}-){4}\\w{4}");
        assertThat(Receipt.find(receipt.grouped())).contains(receipt);
        assertThat(Receipt.find(" " + receipt.grouped().toLowerCase(Locale.ROOT).replace('-', ' ')))
                .contains(receipt);
    }

    @Test
    void takesLookAlikesForWhatTheyAre() {
        assertThat(Receipt.find("oil0 0000 0000 0000 0000"))
                .contains(new Receipt("01100000000000000000"));
    }

    @Test
    void isNothingElse() {
        assertThat(Receipt.find(null)).isEmpty();
        assertThat(Receipt.find("")).isEmpty();
        assertThat(Receipt.find("0000-0000-0000-0000-000")).isEmpty();
        assertThat(Receipt.find("0000-0000-0000-0000-000U")).isEmpty();
        assertThat(Receipt.find("0".repeat(61))).isEmpty();
    }

    @Test
    void tellsALogNothing() {
        var receipt = Receipt.make();

        assertThat("" + receipt).doesNotContain(receipt.text());
    }
}
