package org.cadre.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import org.cadre.calendar.ical.CalendarFile;
import org.cadre.calendar.ical.Entry;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.Cohorts;
import org.cadre.cohort.ModuleWindow;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.security.Actor;
import org.cadre.progress.LearningGround;
import org.cadre.testing.Database;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The cohort lasts from the first of March to the first of September and teaches one module. */
class CalendarDbTest {

    @TempDir Path temporary;

    @RegisterExtension final Database database = new Database();

    private LearningGround ground;
    private Calendars calendars;
    private CalendarQueries queries;
    private PersonId amina;
    private CohortId cohort;

    @BeforeEach
    void enrolAmina() {
        System.setProperty("cadre.address", "https://cadre.example");
        ground = LearningGround.of(database, temporary);
        ground.publish("1.0.0");
        calendars = database.make(Calendars.class);
        queries = database.make(CalendarQueries.class);
        amina = ground.aPerson();
        cohort = ground.aCohortWith(amina);
        ground.actAs(amina);
    }

    @Test
    void listsTheDaysOfTheCohortAndOfItsModules() {
        var file = feed(calendars.renew());

        assertThat(file.entries())
                .extracting(Entry::title, entry -> ((Entry.Day) entry.when()).date())
                .contains(
                        tuple("Cohort begins", LocalDate.parse("2026-03-01")),
                        tuple("Cohort ends", LocalDate.parse("2026-09-01")),
                        tuple(
                                ground.code() + " Clocks at a scene is due",
                                LocalDate.parse("2026-09-01")));
        assertThat(file.entries()).extracting(Entry::uid).doesNotHaveDuplicates();
        assertThat(file.fingerprint()).isEqualTo(feed(calendars.renew()).fingerprint());
    }

    @Test
    void crossesOutTheDaysOfACohortThatWasLeftUnderTheSameNames() {
        var secret = calendars.renew();
        var before = feed(secret);
        execute(
                "update enrolment set state = 'WITHDRAWN', withdrawn_at = now(6), withdrawn_reason"
                        + " = 'x', withdrawn_by = null where person_id = ?1",
                amina.id());

        var after = feed(secret);

        assertThat(before.entries()).noneMatch(Entry::cancelled);
        assertThat(after.entries()).allMatch(Entry::cancelled);
        assertThat(after.entries())
                .extracting(Entry::uid)
                .containsExactlyElementsOf(before.entries().stream().map(Entry::uid).toList());
        assertThat(after.fingerprint()).isNotEqualTo(before.fingerprint());
    }

    @Test
    void listsTheDaysOnWhichAModuleOpensAndClosesUnderNamesThatStay() {
        var secret = calendars.renew();
        assertThat(feed(secret).entries()).extracting(Entry::title).noneMatch(this::isOfAWindow);

        openFrom("2026-04-01", null);
        var opened = ofWindows(feed(secret));
        openFrom("2026-04-08", "2026-05-31");
        var moved = ofWindows(feed(secret));

        assertThat(opened)
                .extracting(Entry::title, entry -> ((Entry.Day) entry.when()).date())
                .containsExactly(
                        tuple(
                                ground.code() + " Clocks at a scene opens",
                                LocalDate.parse("2026-04-01")));
        assertThat(moved)
                .extracting(Entry::title, entry -> ((Entry.Day) entry.when()).date())
                .containsExactly(
                        tuple(
                                ground.code() + " Clocks at a scene closes",
                                LocalDate.parse("2026-05-31")),
                        tuple(
                                ground.code() + " Clocks at a scene opens",
                                LocalDate.parse("2026-04-08")));
        assertThat(moved.getLast().uid()).isEqualTo(opened.getFirst().uid());
        execute(
                "update enrolment set state = 'WITHDRAWN', withdrawn_at = now(6), withdrawn_reason"
                        + " = 'x', withdrawn_by = null where person_id = ?1",
                amina.id());
        assertThat(feed(secret).entries())
                .as("crossed out under the same names")
                .filteredOn(Entry::cancelled)
                .extracting(Entry::uid)
                .containsAll(moved.stream().map(Entry::uid).toList());
    }

    @Test
    void isGoodUntilItIsRenewedOrSwitchedOff() {
        var first = calendars.renew();
        ground.actAs(amina);
        var second = calendars.renew();

        assertThat(calendars.madeAt()).contains(database.clock().now());
        assertUnknown(first);
        feed(second);
        ground.actAs(amina);
        calendars.switchOff();
        database.flushAndClear();
        assertThat(calendars.madeAt()).isEmpty();
        assertUnknown(second);
        assertUnknown("");
        assertThat(database.events())
                .extracting(event -> event.getClass().getSimpleName())
                .containsSubsequence(
                        "CalendarAddressMade", "CalendarAddressMade", "CalendarAddressSwitchedOff");
    }

    @Test
    void isNotGoodForSomebodyWhoMayNotSignIn() {
        var secret = calendars.renew();
        execute("update person set state = 'DEACTIVATED' where id = ?1", amina.id());

        assertUnknown(secret);
    }

    @Test
    void keepsNoSecret() {
        var secret = calendars.renew();

        assertThat(
                        database.em()
                                .createNativeQuery(
                                        "select count(*) from calendar_address where secret_hash ="
                                                + " unhex(sha2(?1, 256))")
                                .setParameter(1, secret)
                                .getSingleResult())
                .isEqualTo(1L);
    }

    @Test
    void showsNothingOfOthers() {
        var secret = calendars.renew();
        var other = ground.aPerson();
        ground.aCohortWith(other);
        ground.actAs(other);
        var theirs = calendars.renew();

        assertThat(feed(theirs).entries())
                .extracting(Entry::uid)
                .doesNotContainAnyElementsOf(
                        feed(secret).entries().stream().map(Entry::uid).toList());
    }

    private void openFrom(String first, @Nullable String last) {
        database.actAs(Actor.system());
        database.make(Cohorts.class)
                .setWindow(
                        cohort,
                        ground.code(),
                        new ModuleWindow(
                                LocalDate.parse(first),
                                last == null ? null : LocalDate.parse(last)));
    }

    private List<Entry> ofWindows(CalendarFile file) {
        return file.entries().stream().filter(entry -> isOfAWindow(entry.title())).toList();
    }

    private boolean isOfAWindow(String title) {
        return title.startsWith(ground.code()) && title.matches(".* (opens|closes)");
    }

    private CalendarFile feed(String secret) {
        database.flushAndClear();
        database.actAs(Actor.anonymous());
        return queries.feed(secret);
    }

    private void assertUnknown(String secret) {
        assertThatThrownBy(() -> feed(secret)).isInstanceOf(NotFound.class);
        ground.actAs(amina);
    }

    private void execute(String sql, Object argument) {
        database.em().createNativeQuery(sql).setParameter(1, argument).executeUpdate();
    }
}
