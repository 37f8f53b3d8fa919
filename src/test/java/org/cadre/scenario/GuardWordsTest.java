package org.cadre.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuardWordsTest {

    private static final String EVERYTHING =
            "not (laptopsOn = true or score >= 3) and decided(door) = wait and decided(door) !="
                    + " enter and met(x1) and released(i02) and anyRequest(MLA) = EXECUTED and"
                    + " allRequests(MLA) = SENT and labScore(dd-mail) > 70";

    private final ExerciseDesign design = SampleDesign.sound();

    @Test
    void saysTitlesInsteadOfIds() {
        var guard = Guard.parse("not (released(i01) or score >= 3) and decided(door) = wait");

        assertThat(GuardWords.of(guard, design, Language.EN))
                .isEqualTo(
                        "not: (“The call” has reached the team or score is at least 3) and “What do"
                                + " you do?” was answered with “Wait for the order”");
        assertThat(GuardWords.of(guard, design, Language.AR))
                .contains("«النداء»", "«انتظار الأمر»");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysEveryCondition(Language language) {
        assertThat(GuardWords.of(Guard.parse(EVERYTHING, design), design, language))
                .doesNotContain("??", "{");
        assertThat(GuardWords.of(Guard.parse(""), design, language)).isNotBlank();
    }
}
