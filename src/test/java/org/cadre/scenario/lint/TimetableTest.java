package org.cadre.scenario.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.scenario.Guard;
import org.cadre.scenario.Offset;
import org.cadre.scenario.SampleDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimetableTest {

    private final Timetable timetable = new Timetable(SampleDesign.sound());

    @Test
    void addsDelaysOfWhatCameBefore() {
        assertThat(timetable.earliest("a", "i01").map(Offset::format)).contains("0:00");
        assertThat(timetable.earliest("a", "i02").map(Offset::format)).contains("0:05");
        assertThat(timetable.earliest("a", "i03").map(Offset::format)).contains("0:15");
        assertThat(timetable.earliest("b", "i01")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "released(i03), 0:15",
        "not released(i03), 0:00",
        "released(i02) and released(i03), 0:15",
        "released(i02) or released(i03), 0:05",
        "not (released(i02) or released(i03)), 0:00",
        "decided(door) = wait, 0:05",
        "decided(door) != wait, 0:00",
        "not decided(door) != wait, 0:05",
        "met(x2), 0:15",
        "laptopsOn = true, 0:00",
        "laptopsOn = false, 0:05",
        "score > 3, 0:05",
        "place != harbour, 0:05",
        "labScore(dd-mail) >= 70, 0:15",
        "labScore(dd-mail) < 70, 0:00",
        "anyRequest(MLA) = EXECUTED, 0:00",
    })
    void knowsWhenAGuardCanHold(String guard, String from) {
        assertThat(timetable.holdsFrom(Guard.parse(guard), "a").map(Offset::format)).contains(from);
    }

    @ParameterizedTest
    @CsvSource({
        "labScore(dd-mail) > 100",
        "not labScore(dd-mail) >= 0",
        "released(i03) and labScore(dd-mail) > 100",
    })
    void knowsWhatNeverHolds(String guard) {
        assertThat(timetable.holdsFrom(Guard.parse(guard), "a")).isEmpty();
    }
}
