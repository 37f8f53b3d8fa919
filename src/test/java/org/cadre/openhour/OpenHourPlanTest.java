package org.cadre.openhour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.mentorship.MeetingMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDateTime;

/** What an hour can be. */
class OpenHourPlanTest {

    private static OpenHourPlan plan(
            OpenHourKind kind, int slots, int minutes, int seats, String place, String topic) {
        return new OpenHourPlan(
                kind,
                LocalDateTime.parse("2026-04-01T10:00"),
                slots,
                minutes,
                seats,
                MeetingMode.VIDEO,
                place,
                topic);
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICE_HOURS, 4, 15, 9, 4, 1, 60",
        "OFFICE_HOURS, 12, 60, 0, 12, 1, 720",
        "FLASH, 7, 30, 7, 1, 1, 30",
        "CIRCLE, 7, 90, 6, 1, 6, 90"
    })
    void hasSlotsAndSeatsOfItsKind(
            OpenHourKind kind,
            int slots,
            int minutes,
            int seats,
            int slotsKept,
            int seatsKept,
            long length) {
        var checked = plan(kind, slots, minutes, seats, " Room 4 ", " Pages ").checked();

        assertThat(checked.slots()).isEqualTo(slotsKept);
        assertThat(checked.seats()).isEqualTo(seatsKept);
        assertThat(checked.length()).hasMinutes(length);
        assertThat(checked.place()).isEqualTo("Room 4");
        assertThat(checked.topic()).isEqualTo("Pages");
    }

    @ParameterizedTest
    @CsvSource({
        "OFFICE_HOURS, 0, 15, 1, there, '', SlotsAreWrong",
        "OFFICE_HOURS, 13, 15, 1, there, '', SlotsAreWrong",
        "OFFICE_HOURS, 4, 9, 1, there, '', MinutesAreWrong",
        "FLASH, 1, 61, 1, there, pages, MinutesAreWrong",
        "CIRCLE, 1, 29, 4, there, pages, MinutesAreWrong",
        "CIRCLE, 1, 90, 1, there, pages, SeatsAreWrong",
        "CIRCLE, 1, 90, 13, there, pages, SeatsAreWrong",
        "OFFICE_HOURS, 4, 15, 1, ' ', '', PlaceIsWrong",
        "FLASH, 1, 15, 1, there, ' ', TopicIsWrong"
    })
    void refusesWhatItsKindCannotBe(
            OpenHourKind kind,
            int slots,
            int minutes,
            int seats,
            String place,
            String topic,
            String refusal) {
        var plan = plan(kind, slots, minutes, seats, place, topic);

        assertThatThrownBy(plan::checked)
                .satisfies(
                        thrown -> assertThat(thrown.getClass().getSimpleName()).isEqualTo(refusal));
    }
}
