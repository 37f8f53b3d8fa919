package org.cadre.livesession;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.livesession.HalfDay.Half;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

class SessionHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:00, 2026-11-24T12:00, 2026-11-24-morning",
        "2026-11-24T12:00, 2026-11-24T15:30, 2026-11-24-afternoon",
        "2026-11-24T11:59, 2026-11-24T12:01, 2026-11-24-morning 2026-11-24-afternoon",
        "2026-11-24T09:00, 2026-11-25T12:00, 2026-11-24-morning 2026-11-25-morning",
        "2026-11-24T13:00, 2026-11-25T15:00, 2026-11-24-afternoon 2026-11-25-afternoon",
    })
    void partsEachDayAtNoon(String begins, String ends, String halfDays) {
        assertThat(hours(begins, ends).halfDays())
                .extracting(held -> held.halfDay().toString())
                .containsExactly(halfDays.split(" "));
    }

    @Test
    void keepsTheHoursOfThePlaceWhereClocksChangeBetweenTwoDays() {
        var halfDays = hours("2026-03-28T10:00", "2026-03-29T11:00").halfDays();

        assertThat(halfDays)
                .extracting(HeldHalfDay::begins)
                .containsExactly(
                        Instant.parse("2026-03-28T09:00:00Z"),
                        Instant.parse("2026-03-29T08:00:00Z"));
    }

    @Test
    void isAnHourShorterOrLongerInTheNightInWhichClocksChange() {
        var spring = hours("2026-03-29T01:00", "2026-03-29T12:00").halfDays().getFirst();
        var autumn = hours("2026-10-25T01:00", "2026-10-25T12:00").halfDays().getFirst();

        assertThat(Duration.between(spring.begins(), spring.ends())).hasHours(10);
        assertThat(Duration.between(autumn.begins(), autumn.ends())).hasHours(12);
    }

    @Test
    void meansAnHourThatClocksShowTwiceTheFirstTime() {
        assertThat(hours("2026-10-25T02:30", "2026-10-25T09:00").beginsAt())
                .isEqualTo("2026-10-25T00:30:00Z");
    }

    @Test
    void refusesAnHourThatClocksSkip() {
        assertThatThrownBy(() -> hours("2026-03-29T02:30", "2026-03-29T09:00"))
                .isInstanceOfSatisfying(
                        SessionHours.HourIsSkipped.class,
                        refusal ->
                                assertThat(refusal.arguments())
                                        .containsExactly("02:30", "2026-03-29"));
        assertThatThrownBy(() -> hours("2026-03-28T02:30", "2026-03-30T09:00"))
                .as("on a day between the first and the last")
                .isInstanceOf(SessionHours.HourIsSkipped.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T09:00, 2026-11-24T09:00",
        "2026-11-24T09:00, 2026-11-23T12:00",
        "2026-11-24T20:00, 2026-11-25T02:00",
    })
    void refusesAnEndThatIsNotLaterOnEachDay(String begins, String ends) {
        assertThatThrownBy(() -> hours(begins, ends))
                .isInstanceOf(SessionHours.SessionEndsBeforeItBegins.class);
    }

    @Test
    void lastsTwoWeeksAtMost() {
        assertThat(hours("2026-11-01T09:00", "2026-11-14T12:00").days()).hasSize(14);
        assertThatThrownBy(() -> hours("2026-11-01T09:00", "2026-11-15T12:00"))
                .isInstanceOf(SessionHours.SessionIsTooLong.class);
    }

    @Test
    void overlapsOnlyWhereSomebodyWouldBeAtTwoPlaces() {
        var days = hours("2026-11-24T09:00", "2026-11-26T12:00");

        assertThat(days.overlaps(hours("2026-11-25T11:30", "2026-11-25T14:00"))).isTrue();
        assertThat(days.overlaps(hours("2026-11-25T12:00", "2026-11-25T14:00"))).isFalse();
        assertThat(days.overlaps(hours("2026-11-25T18:00", "2026-11-25T20:00"))).isFalse();
        var elsewhere =
                new SessionHours(
                        LocalDateTime.parse("2026-11-25T12:30"),
                        LocalDateTime.parse("2026-11-25T13:30"),
                        ZoneId.of("Africa/Nairobi"));
        assertThat(days.overlaps(elsewhere)).as("10:30 in Paris").isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Mars/Olympus", "CET", "+01:00", "europe/paris"})
    void takesOnlyZonesThatArePlaces(String zone) {
        assertThatThrownBy(() -> SessionHours.zone(zone))
                .isInstanceOf(SessionHours.ZoneIsUnknown.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24-morning, MORNING",
        "2026-11-24 Afternoon, AFTERNOON",
        "' 2026-11-24 PM ', AFTERNOON",
    })
    void readsHalfDays(String written, Half half) {
        assertThat(HalfDay.find(written))
                .contains(new HalfDay(LocalDate.parse("2026-11-24"), half));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-11-24", "2026-02-30-morning", "24.11.2026 morning"})
    void readsNothingElseAsAHalfDay(String written) {
        assertThat(HalfDay.find(written)).isEmpty();
    }

    @Test
    void takesAttendanceFromHalfAnHourBeforeAndCallsTenMinutesLate() {
        var held = hours("2026-11-24T10:00", "2026-11-24T11:30").halfDays().getFirst();

        assertThat(held.isOpen(Instant.parse("2026-11-24T08:29:59Z"))).isFalse();
        assertThat(held.isOpen(Instant.parse("2026-11-24T08:30:00Z"))).isTrue();
        assertThat(held.isOpen(Instant.parse("2026-11-24T10:30:00Z"))).isFalse();
        assertThat(held.stateOf(Instant.parse("2026-11-24T09:10:00Z")))
                .isEqualTo(AttendanceState.PRESENT);
        assertThat(held.stateOf(Instant.parse("2026-11-24T09:10:01Z")))
                .isEqualTo(AttendanceState.LATE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://video.example/a",
                "video.example",
                "https:///nowhere",
                "https://a b",
                "javascript:alert(1)",
                "https://me:secret@video.example/a"
            })
    void takesOnlyLinksThatAreHttps(String link) {
        assertThatThrownBy(() -> plan("Clinic", link))
                .isInstanceOf(SessionPlan.LinkIsNotHttps.class);
    }

    @Test
    void needsATitleAndAPlace() {
        assertThat(plan(" Clinic\n", "https://video.example/a").title()).isEqualTo("Clinic");
        assertThatThrownBy(() -> plan(" ", "https://video.example/a"))
                .isInstanceOf(SessionPlan.SessionNeedsATitle.class);
        assertThatThrownBy(() -> plan("Clinic", ""))
                .isInstanceOf(SessionPlan.SessionNeedsAPlace.class);
    }

    private static SessionPlan plan(String title, String link) {
        return new SessionPlan(
                title,
                hours("2026-11-24T10:00", "2026-11-24T11:30"),
                Optional.empty(),
                link,
                false,
                "");
    }

    private static SessionHours hours(String begins, String ends) {
        return new SessionHours(LocalDateTime.parse(begins), LocalDateTime.parse(ends), PARIS);
    }
}
