package org.cadre.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.mentorship.GoalId;
import org.cadre.mentorship.MentorshipId;
import org.cadre.people.AgencyId;
import org.cadre.people.AgencyKind;
import org.cadre.people.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a visit remembers, and when it wants somebody to be reminded. */
class ExchangeVisitTest {

    private static final Instant ASKED = Instant.parse("2026-03-02T09:00:00Z");
    private static final LocalDate MONDAY = LocalDate.parse("2026-04-06");

    private final VisitHost host =
            new VisitHost(
                    new ProgrammeId(UUID.randomUUID()),
                    new AgencyId(UUID.randomUUID()),
                    new PersonId(UUID.randomUUID()),
                    LocalDate.parse("2026-12-31"),
                    ASKED);
    private final GoalId goal = new GoalId(UUID.randomUUID());
    private final ExchangeVisit visit =
            new ExchangeVisit(
                    host,
                    new VisitRequest(
                            new MentorshipId(UUID.randomUUID()),
                            host.id(),
                            MONDAY,
                            MONDAY.plusDays(4),
                            List.of(),
                            List.of(
                                    new Objective(goal, "Read a report"),
                                    new Objective(goal, "Follow an exhibit")),
                            false),
                    new PersonId(UUID.randomUUID()),
                    new AgencyId(UUID.randomUUID()),
                    ASKED);

    @Test
    void keepsObjectivesWithTheirGoals() {
        assertThat(visit.objectives())
                .containsExactly(
                        new Objective(goal, "Read a report"),
                        new Objective(goal, "Follow an exhibit"));
    }

    @Test
    void wantsTheHostToBeRemindedOnceWhileAPlanIsMissing() {
        var day = LocalDate.parse("2026-03-09");
        assertThat(visit.toRemind(day.minusDays(1))).isEmpty();
        assertThat(visit.toRemind(day)).contains(VisitStep.PLAN);

        visit.reminded(day);

        assertThat(visit.toRemind(day.plusDays(3))).isEmpty();
    }

    @Test
    void remindsOfTheReportWhereNobodyLookedBeforeTheVisit() {
        visit.move(VisitState.CONFIRMED);

        assertThat(visit.toRemind(MONDAY.plusDays(20))).contains(VisitStep.REPORT);
    }

    @Test
    void wantsNothingAfterItWasCalledOff() {
        visit.end(VisitState.CANCELLED, "The host moves");

        assertThat(visit.toRemind(MONDAY)).isEmpty();
        assertThat(visit.reason()).isEqualTo("The host moves");
    }

    @Test
    void countsWhoCameByTheKindOfTheirAgency() {
        visit.cascade(MONDAY.plusDays(20), "Registers", Map.of(AgencyKind.POLICE, 12));

        assertThat(visit.attendance()).containsExactly(Map.entry(AgencyKind.POLICE, 12));
        assertThat(visit.state()).isEqualTo(VisitState.CASCADED);
        assertThat(visit.toRemind(MONDAY.plusDays(4 + 90))).contains(VisitStep.CHECK);
    }

    @ParameterizedTest
    @EnumSource(VisitState.class)
    void otherStatesRefuseAStep(VisitState wanted) {
        if (wanted == VisitState.REQUESTED) {
            assertThatCode(() -> Visits.require(visit, wanted)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> Visits.require(visit, wanted))
                    .isInstanceOf(Visits.VisitStands.class);
        }
    }

    @Test
    void aHostIsVettedUntilTheLastDay() {
        assertThat(host.isVetted(LocalDate.parse("2026-12-31"))).isTrue();
        assertThat(host.isVetted(LocalDate.parse("2027-01-01"))).isFalse();
    }
}
