package org.cadre.openhour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortPlan;
import org.cadre.cohort.Cohorts;
import org.cadre.cohort.Enrolments;
import org.cadre.mentorship.MeetingMode;
import org.cadre.mentorship.MentoringGround;
import org.cadre.notice.NoticeKind;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.startup.Jobs;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** From an offer to who was there. */
class OpenHoursDbTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final String ASKS = "How do I say that a copy is complete?";

    @RegisterExtension final Database database = new Database();

    private ProgrammeId programme;
    private PersonId tomas;
    private final List<PersonId> guests = new ArrayList<>();

    @BeforeEach
    void aMentorAndSixWhoLearn() throws Exception {
        database.commit(
                () -> {
                    programme = Rows.aProgramme(database);
                    tomas = Rows.aPerson(database, "Tomas Sample");
                    MentoringGround.aMentor(database, programme, tomas);
                    for (int i = 1; i <= 6; i++) {
                        guests.add(Rows.aPerson(database, "Guest " + i));
                    }
                    return null;
                });
        var manager =
                actor(
                        database.commit(() -> Rows.aPerson(database, "Ines")),
                        new Grant(Role.PROGRAMME_MANAGER, Scope.programme(programme.id())));
        database.commitAs(
                manager,
                () -> {
                    var cohort =
                            database.make(Cohorts.class)
                                    .open(
                                            programme,
                                            new CohortPlan(
                                                    "Cohort",
                                                    today(),
                                                    today().plusMonths(5),
                                                    UTC,
                                                    60,
                                                    List.of("FOR-2")));
                    database.make(Enrolments.class).enrol(cohort, guests);
                    return null;
                });
    }

    private LocalDate today() {
        return database.clock().today(UTC);
    }

    private static Actor actor(PersonId person, Grant... grants) {
        return new Actor(
                Optional.of(person.id()), "", "", Language.EN, "", UTC, List.of(grants), false);
    }

    private <T> T as(PersonId person, Callable<T> work) throws Exception {
        return database.commitAs(actor(person), work);
    }

    private OpenHours hours() {
        return database.make(OpenHours.class);
    }

    private LocalDateTime at(int days, int hour) {
        return today().plusDays(days).atTime(hour, 0);
    }

    private OpenHourId office(int days, int hour) throws Exception {
        return offer(
                new OpenHourPlan(
                        OpenHourKind.OFFICE_HOURS,
                        at(days, hour),
                        4,
                        15,
                        1,
                        MeetingMode.VIDEO,
                        "Room 4",
                        ""));
    }

    private OpenHourId offer(OpenHourPlan plan) throws Exception {
        return as(tomas, () -> hours().offer(programme, plan));
    }

    private Void book(OpenHourId hour, int slot) {
        database.make(Bookings.class).book(hour, slot, ASKS, false);
        return null;
    }

    private OpenHourDetail see(OpenHourId hour, PersonId person) throws Exception {
        return as(person, () -> database.make(OpenHourQueries.class).get(hour));
    }

    private OpenHourQueries.OpenHourLists lists(PersonId person) throws Exception {
        return as(person, () -> database.make(OpenHourQueries.class).lists());
    }

    private long told(PersonId person, NoticeKind kind) throws Exception {
        return database.commit(
                () ->
                        (Long)
                                database.em()
                                        .createNativeQuery(
                                                "select count(*) from notice where person_id = ?1"
                                                        + " and kind = ?2",
                                                Long.class)
                                        .setParameter(1, person.id())
                                        .setParameter(2, kind.name())
                                        .getSingleResult());
    }

    @Test
    void aPlaceIsBookedWithAQuestionThatOnlyTheTwoRead() throws Exception {
        var hour = office(3, 14);
        assertThat(lists(guests.get(0)).ahead()).extracting(OpenHourRow::id).containsExactly(hour);

        as(guests.get(0), () -> book(hour, 2));

        assertThat(lists(guests.get(0)).booked()).extracting(OpenHourRow::id).containsExactly(hour);
        assertThat(lists(guests.get(0)).ahead()).isEmpty();
        assertThat(lists(tomas).offered()).extracting(OpenHourRow::free).containsExactly(3);
        assertThat(told(tomas, NoticeKind.OPEN_HOUR_BOOKED)).isOne();
        assertThat(see(hour, tomas).slots().get(1).guests())
                .extracting(OpenHourDetail.Guest::question)
                .containsExactly(ASKS);
        var mine = see(hour, guests.get(0));
        assertThat(mine.mine()).get().extracting(OpenHourDetail.Guest::question).isEqualTo(ASKS);
        assertThat(mine.place()).isEqualTo("Room 4");
        var other = see(hour, guests.get(1));
        assertThat(other.slots()).allMatch(slot -> slot.guests().isEmpty());
        assertThat(other.slots()).extracting(OpenHourDetail.Slot::free).contains(0);
        assertThat(other.place()).isEmpty();
    }

    @Test
    void ofManyAtOnceAsManyComeAsThereAreSeatsAndTheOthersAreTold() throws Exception {
        var hour =
                offer(
                        new OpenHourPlan(
                                OpenHourKind.CIRCLE,
                                at(3, 14),
                                1,
                                60,
                                2,
                                MeetingMode.VIDEO,
                                "Room 4",
                                "First pages"));
        var work = new ArrayList<Callable<String>>();
        for (var guest : guests) {
            work.add(
                    () -> {
                        try {
                            as(guest, () -> book(hour, 1));
                            return "booked";
                        } catch (Bookings.SlotIsTaken e) {
                            return "taken";
                        }
                    });
        }

        var ends = new ArrayList<String>();
        try (var threads = Executors.newFixedThreadPool(guests.size())) {
            for (var each : threads.invokeAll(work)) {
                ends.add(each.get());
            }
        }

        assertThat(ends).filteredOn("booked"::equals).hasSize(2);
        assertThat(ends).filteredOn("taken"::equals).hasSize(guests.size() - 2);
        assertThat(see(hour, tomas).row().free()).isZero();
    }

    @Test
    void refusesASecondPlaceAFourthHourAndOneThatHasBegun() throws Exception {
        var guest = guests.get(0);
        var first = office(1, 8);
        var others = List.of(office(2, 8), office(3, 8), office(4, 8));
        as(guest, () -> book(first, 1));

        assertThatThrownBy(() -> as(guest, () -> book(first, 2)))
                .isInstanceOf(Bookings.HourIsBooked.class);
        as(guest, () -> book(others.get(0), 1));
        as(guest, () -> book(others.get(1), 1));
        assertThatThrownBy(() -> as(guest, () -> book(others.get(2), 1)))
                .isInstanceOf(Bookings.BookingsAreTooMany.class);
        database.clock().pass(Duration.ofDays(2));
        assertThatThrownBy(() -> as(guests.get(1), () -> book(first, 3)))
                .isInstanceOf(OpenHours.HourIsOver.class);
        assertThatThrownBy(
                        () ->
                                as(
                                        guest,
                                        () -> {
                                            database.make(Bookings.class).giveBack(first);
                                            return null;
                                        }))
                .isInstanceOf(OpenHours.HourIsOver.class);
    }

    @Test
    void aPlaceThatIsGivenBackIsFreeForAnother() throws Exception {
        var hour = office(3, 14);
        as(guests.get(0), () -> book(hour, 2));

        as(
                guests.get(0),
                () -> {
                    database.make(Bookings.class).giveBack(hour);
                    return null;
                });
        as(guests.get(1), () -> book(hour, 2));

        assertThat(told(tomas, NoticeKind.OPEN_HOUR_GIVEN_BACK)).isOne();
        assertThat(see(hour, tomas).slots().get(1).guests())
                .extracting(OpenHourDetail.Guest::name)
                .containsExactly("Guest 2");
    }

    @Test
    void twoWhomAConflictKeepsApartCannotTalkAndNobodyReadsWhy() throws Exception {
        var hour = office(3, 14);
        database.commit(
                () -> {
                    MentoringGround.aConflict(database, tomas, guests.get(0));
                    return null;
                });

        assertThatThrownBy(() -> as(guests.get(0), () -> book(hour, 1)))
                .isInstanceOfSatisfying(
                        Bookings.TalkIsBarred.class,
                        refusal -> assertThat(refusal.arguments()).isEmpty());
        as(guests.get(1), () -> book(hour, 1));
    }

    @Test
    void refusesAQuestionThatLooksLikeDataOfACaseUntilItIsConfirmed() throws Exception {
        var hour = office(3, 14);
        var asks = "What about PX-2026/114?";

        assertThatThrownBy(
                        () ->
                                as(
                                        guests.get(0),
                                        () -> {
                                            database.make(Bookings.class)
                                                    .book(hour, 1, asks, false);
                                            return null;
                                        }))
                .isInstanceOf(Bookings.LooksLikeCaseData.class);
        as(
                guests.get(0),
                () -> {
                    database.make(Bookings.class).book(hour, 1, asks, true);
                    return null;
                });
        assertThat(see(hour, guests.get(0)).row().mine()).isTrue();
    }

    @Test
    void whoHasBookedIsToldThatTheHourIsMovedOrCancelled() throws Exception {
        var hour = office(3, 14);
        var other = office(3, 18);
        as(guests.get(0), () -> book(hour, 1));

        assertThatThrownBy(() -> as(tomas, () -> move(hour, at(3, 17).plusMinutes(30))))
                .isInstanceOf(OpenHours.HoursOverlap.class);
        as(tomas, () -> move(hour, at(4, 9)));
        assertThat(told(guests.get(0), NoticeKind.OPEN_HOUR_MOVED)).isOne();
        assertThat(see(hour, guests.get(0)).mine())
                .get()
                .extracting(OpenHourDetail.Guest::beginsAt)
                .isEqualTo(at(4, 9).atZone(UTC).toInstant());

        assertThatThrownBy(() -> as(guests.get(0), () -> cancel(hour, "no")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(tomas, () -> cancel(hour, " ")))
                .isInstanceOf(OpenHours.ReasonIsWrong.class);
        as(tomas, () -> cancel(hour, "A hearing was moved"));
        assertThat(told(guests.get(0), NoticeKind.OPEN_HOUR_CANCELLED)).isOne();
        assertThat(see(hour, guests.get(0)).reason()).isEqualTo("A hearing was moved");
        assertThatThrownBy(() -> as(guests.get(1), () -> book(hour, 2)))
                .isInstanceOf(OpenHours.HourIsOver.class);
        assertThat(see(other, guests.get(1)).bookable()).isTrue();
    }

    private Void move(OpenHourId hour, LocalDateTime to) {
        hours().move(hour, to);
        return null;
    }

    private Void cancel(OpenHourId hour, String why) {
        hours().cancel(hour, why);
        return null;
    }

    @Test
    void remindsEachOnceAlthoughTwoNodesLookAtTheSameMoment() throws Exception {
        var hour = office(3, 14);
        as(guests.get(0), () -> book(hour, 1));
        var keeping = database.make(OpenHourKeeping.class);
        Callable<Void> node =
                () -> {
                    Jobs.untilNoneIsLeft(() -> database.commitAsUseCase(keeping::remindNext));
                    return null;
                };
        node.call();
        assertThat(told(guests.get(0), NoticeKind.OPEN_HOUR_SOON)).isZero();
        database.clock().pass(Duration.ofDays(2).plusHours(6));

        try (var nodes = Executors.newFixedThreadPool(2)) {
            for (var each : nodes.invokeAll(List.of(node, node))) {
                each.get();
            }
        }

        assertThat(told(guests.get(0), NoticeKind.OPEN_HOUR_SOON)).isOne();
        assertThat(told(tomas, NoticeKind.OPEN_HOUR_SOON)).isOne();
    }

    @Test
    void theMentorSaysAfterwardsWhoWasThereAndQuestionsGoAfterTwoYears() throws Exception {
        var hour = office(3, 14);
        as(guests.get(0), () -> book(hour, 1));
        as(guests.get(1), () -> book(hour, 2));
        var there = see(hour, tomas).slots().getFirst().guests().getFirst().booking();
        assertThatThrownBy(() -> as(tomas, () -> note(hour, Set.of(there))))
                .isInstanceOf(OpenHours.HourIsAhead.class);

        database.clock().pass(Duration.ofDays(4));
        as(tomas, () -> note(hour, Set.of(there)));
        assertThat(see(hour, guests.get(0)).mine().orElseThrow().came()).isTrue();
        assertThat(see(hour, guests.get(1)).mine().orElseThrow().came()).isFalse();

        var keeping = database.make(OpenHourKeeping.class);
        database.clock().pass(Duration.ofDays(700));
        forget(keeping);
        assertThat(see(hour, tomas).slots().getFirst().guests().getFirst().question())
                .isEqualTo(ASKS);
        database.clock().pass(Duration.ofDays(60));
        forget(keeping);
        assertThat(see(hour, tomas).slots().getFirst().guests().getFirst().question()).isEmpty();
    }

    private void forget(OpenHourKeeping keeping) throws Exception {
        database.commit(
                () -> {
                    keeping.forgetQuestions();
                    return null;
                });
    }

    private Void note(OpenHourId hour, Set<UUID> there) {
        hours().note(hour, there);
        return null;
    }

    @Test
    void nobodyOffersAnHourWhoDoesNotMentorAndNobodySeesAnHourOfAnotherProgramme()
            throws Exception {
        var hour = office(3, 14);
        var stranger = database.commit(() -> Rows.aPerson(database, "Stranger"));

        assertThatThrownBy(() -> see(hour, stranger)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(stranger, () -> book(hour, 1))).isInstanceOf(NotFound.class);
        assertThatThrownBy(
                        () ->
                                as(
                                        guests.get(0),
                                        () ->
                                                hours().offer(
                                                                programme,
                                                                new OpenHourPlan(
                                                                        OpenHourKind.FLASH,
                                                                        at(3, 9),
                                                                        1,
                                                                        30,
                                                                        1,
                                                                        MeetingMode.CALL,
                                                                        "there",
                                                                        "pages"))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void listsManyHoursInAsManyStatementsAsOne() throws Exception {
        office(3, 8);
        var few = statements();
        for (int day = 4; day < 16; day++) {
            var hour = office(day, 8);
            as(guests.get(day % 5 + 1), () -> book(hour, 1));
            database.clock().pass(Duration.ofSeconds(1));
        }
        assertThat(statements()).isEqualTo(few).isLessThanOrEqualTo(9);
    }

    private int statements() throws Exception {
        return as(
                guests.get(0),
                () -> database.statements(() -> database.make(OpenHourQueries.class).lists()));
    }
}
