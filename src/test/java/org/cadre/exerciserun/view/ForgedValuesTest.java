package org.cadre.exerciserun.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.exerciserun.StaffDuty;
import org.cadre.platform.faces.Given;
import org.cadre.platform.refusal.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no form offers, read so that a rule can refuse it. */
class ForgedValuesTest {

    @Test
    void readsWhatFormsOffer() {
        assertThat(Given.whole(" 50 ")).isEqualTo(50);
        assertThat(DirectPage.rate("0.5")).isEqualByComparingTo("0.5");
        assertThat(SetupPage.zone("zone", "Africa/Tunis")).hasToString("Africa/Tunis");
        assertThat(Given.get(StaffDuty.values(), "SAFETY")).isEqualTo(StaffDuty.SAFETY);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"fast", "-1", "1e999999999", "99999", "٣", "0x1F", "1,5", "\u0000"})
    void readsAnythingElseAsWhatNoRuleTakes(String text) {
        assertThat(Given.whole(text)).isEqualTo(-1);
        assertThat(DirectPage.rate(text)).isZero();
        assertThatThrownBy(() -> SetupPage.zone("zone", text))
                .isInstanceOf(SetupPage.ZoneIsUnknown.class);
        assertThatThrownBy(() -> Given.get(StaffDuty.values(), text)).isInstanceOf(NotFound.class);
    }
}
