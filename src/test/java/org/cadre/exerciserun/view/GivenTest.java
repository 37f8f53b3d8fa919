package org.cadre.exerciserun.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.exerciserun.StaffDuty;
import org.cadre.platform.refusal.NotFound;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class GivenTest {

    @Test
    void readsWhatFormsOffer() {
        assertThat(Given.whole(" 50 ")).isEqualTo(50);
        assertThat(Given.rate("0.5")).isEqualByComparingTo("0.5");
        assertThat(Given.zone("zone", "Africa/Tunis")).hasToString("Africa/Tunis");
        assertThat(Given.get(StaffDuty.values(), "SAFETY")).isEqualTo(StaffDuty.SAFETY);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"fast", "-1", "1e999999999", "99999", "٣", "0x1F", "1,5", "\u0000"})
    void readsAnythingElseAsWhatNoRuleTakes(String text) {
        assertThat(Given.whole(text)).isEqualTo(-1);
        assertThat(Given.rate(text)).isZero();
        assertThatThrownBy(() -> Given.zone("zone", text)).isInstanceOf(Given.ZoneIsUnknown.class);
        assertThatThrownBy(() -> Given.get(StaffDuty.values(), text)).isInstanceOf(NotFound.class);
    }
}
