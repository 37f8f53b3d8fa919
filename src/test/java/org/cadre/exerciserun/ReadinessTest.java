package org.cadre.exerciserun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.assertj.core.groups.Tuple;
import org.cadre.exerciserun.ReadinessFinding.What;
import org.cadre.people.PersonId;
import org.cadre.platform.faces.Texts;
import org.cadre.scenario.SampleDesign;
import org.cadre.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A team of two to five with a lead and an examiner, and who runs it. */
class ReadinessTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:00:00Z");
    private static final RunId RUN = new RunId(new UUID(1, 1));

    private RunTeam team = team(Language.EN);

    private static RunTeam team(Language language) {
        return new RunTeam(RUN, "a", 0, "Coast", language, ZoneId.of("UTC"), NOW);
    }

    @Test
    void lacksNothingWithTwoSeatsADirectorAndAnEvaluator() {
        assertThat(lacks(List.of("a-lead", "a-exam"), StaffDuty.DIRECTOR, StaffDuty.EVALUATOR))
                .isEmpty();
    }

    @Test
    void stopsWithoutALeadOrWithTooFewOrTooManySeats() {
        assertThat(lacks(List.of("a-exam"), StaffDuty.DIRECTOR, StaffDuty.EVALUATOR))
                .containsExactly(
                        tuple(What.TEAM_TOO_SMALL, "Coast", true),
                        tuple(What.NO_LEAD, "Scene manager", true));
        assertThat(
                        lacks(
                                Stream.concat(
                                                Stream.of("a-lead"),
                                                Collections.nCopies(5, "a-exam").stream())
                                        .toList(),
                                StaffDuty.DIRECTOR,
                                StaffDuty.EVALUATOR))
                .containsExactly(tuple(What.TEAM_TOO_LARGE, "Coast", true));
    }

    @Test
    void stopsWithoutADirectorAndMissesTheRestOfTheStaff() {
        assertThat(lacks(List.of("a-lead", "a-exam")))
                .containsExactly(
                        tuple(What.NO_DIRECTOR, "", true),
                        tuple(What.NO_EVALUATOR, "", false),
                        tuple(What.NO_SIMULATION_CELL, "", false));
    }

    @Test
    void missesARoleThatNobodyHasAndALanguageThatTheScriptDoesNotSpeak() {
        team = team(Language.FR);

        assertThat(lacks(List.of("a-lead", "a-lead"), StaffDuty.DIRECTOR, StaffDuty.EVALUATOR))
                .containsExactly(
                        tuple(What.TEAM_LANGUAGE_MISSING, "Coast", false),
                        tuple(What.NOBODY_IN_ROLE, "Examiner", false));
    }

    @ParameterizedTest
    @EnumSource(What.class)
    void isSaidInEveryLanguage(What what) {
        for (var language : Language.values()) {
            assertThat(Texts.find(language, "exerciserun.readiness." + what)).isPresent();
        }
    }

    private List<Tuple> lacks(List<String> roles, StaffDuty... duties) {
        var seats =
                roles.stream()
                        .map(role -> new RunSeat(team, role, Optional.of(aPerson()), NOW))
                        .toList();
        var staff = Stream.of(duties).map(duty -> new RunStaff(RUN, aPerson(), duty, NOW)).toList();
        return Readiness.of(SampleDesign.sound(), new Cast(List.of(team), seats, staff)).stream()
                .map(found -> tuple(found.what(), found.name(), found.stops()))
                .toList();
    }

    private static PersonId aPerson() {
        return new PersonId(UUID.randomUUID());
    }
}
