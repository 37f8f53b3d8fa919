package org.cadre.scenario.lint;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.joining;

import org.cadre.scenario.Guard;
import org.cadre.scenario.Offset;
import org.cadre.scenario.SampleDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.IntStream;

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
        "score > 3 and score < 5, 0:05",
        "labScore(dd-mail) > 69 and labScore(dd-mail) < 71, 0:15",
        "laptopsOn = true or laptopsOn = false, 0:00",
        "decided(door) != wait and decided(door) != enter, 0:00",
        "anyRequest(MLA) = SENT and anyRequest(MLA) = EXECUTED, 0:00",
    })
    void knowsWhenAGuardCanHold(String guard, String from) {
        assertThat(timetable.holdsFrom(Guard.parse(guard), "a").map(Offset::format)).contains(from);
    }

    @ParameterizedTest
    @CsvSource({
        "labScore(dd-mail) > 100",
        "not labScore(dd-mail) >= 0",
        "released(i03) and labScore(dd-mail) > 100",
        "laptopsOn = true and laptopsOn = false",
        "laptopsOn != true and laptopsOn != false",
        "place = hall and not place = hall",
        "score > 3 and score < 4",
        "score >= 3 and score <= 2",
        "decided(door) = wait and decided(door) = enter",
        "met(x1) and not met(x1)",
        "released(i02) and not (released(i02) or met(x1))",
        "anyRequest(MLA) = EXECUTED and not anyRequest(MLA) = EXECUTED",
        "allRequests(MLA) = SENT and not allRequests(MLA) = SENT",
        "labScore(dd-mail) > 69 and labScore(dd-mail) < 70",
        "(met(x1) or met(x2)) and not met(x1) and not met(x2)",
    })
    void knowsWhatNeverHolds(String guard) {
        assertThat(timetable.holdsFrom(Guard.parse(guard), "a")).isEmpty();
    }

    @Test
    void saysNothingOfAGuardWithMoreAnswersThanCanBeTried() {
        var questions =
                IntStream.range(0, 20)
                        .mapToObj("released(i%d)"::formatted)
                        .collect(joining(" or ", "not met(x1) and (", ") and met(x1)"));

        assertThat(Contradiction.isIn(Guard.parse(questions), SampleDesign.sound())).isFalse();
    }
}
