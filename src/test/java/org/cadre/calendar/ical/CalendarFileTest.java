package org.cadre.calendar.ical;

import static org.assertj.core.api.Assertions.assertThat;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Period;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;

/** A reader that is not ours reads what is written. */
class CalendarFileTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final String ARABIC =
            "موعد إتمام وحدة سلامة الأدلة وسلسلة الحيازة في الدفعة السابعة، بحسب الخطة؛ نعم 😀 ";

    @Test
    void writesADayAsADay() throws Exception {
        var event = read(entry(new Entry.Day(LocalDate.parse("2026-03-29")), "Cohort 7"));

        assertThat(event.<Temporal>getDateTimeStart().getDate())
                .isEqualTo(LocalDate.parse("2026-03-29"));
        assertThat(event.getUid().orElseThrow().getValue()).isEqualTo("one@cadre");
        assertThat(event.getDateTimeStamp().getDate()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource({
        "Europe/Paris, 2026-03-29T00:30:00Z",
        "Europe/Paris, 2026-03-29T01:30:00Z",
        "Europe/Paris, 2026-10-25T01:30:00Z",
        "Africa/Casablanca, 2026-03-01T12:00:00Z",
        "Africa/Cairo, 2026-07-01T12:00:00Z",
        "Asia/Kathmandu, 2026-07-01T12:00:00Z",
        "America/St_Johns, 2026-11-01T12:00:00Z",
        "Etc/GMT-3, 2026-11-01T12:00:00Z",
        "UTC, 2026-11-01T12:00:00Z",
    })
    void writesAMomentInTheTimeOfItsPlace(String zone, Instant moment) throws Exception {
        var text = file(entry(new Entry.Moment(moment.atZone(ZoneId.of(zone))), "Quiz")).text(NOW);

        var event = parse(text).<VEvent>getComponents("VEVENT").getFirst();
        var start = event.<Temporal>getDateTimeStart().getDate();
        assertThat(start instanceof Instant utc ? utc : Instant.from(start)).isEqualTo(moment);
        assertThat(text.contains("TZID")).isEqualTo(!zone.equals("UTC"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-29T00:59:59Z, 2026-10-25T01:30:00Z, 3",
        "2026-07-01T00:00:00Z, 2026-07-01T00:00:00Z, 1",
    })
    void tellsEachChangeOfTheClocksFromTheFirstMomentToTheLast(
            Instant first, Instant last, int changes) throws Exception {
        var paris = ZoneId.of("Europe/Paris");

        var calendar =
                parse(
                        new CalendarFile(
                                        "Q",
                                        List.of(
                                                entry(new Entry.Moment(first.atZone(paris)), "A"),
                                                entry(new Entry.Moment(last.atZone(paris)), "B")))
                                .text(NOW));

        assertThat(calendar.<VTimeZone>getComponents("VTIMEZONE"))
                .singleElement()
                .satisfies(zone -> assertThat(zone.getObservances()).hasSize(changes));
        calendar.validate();
    }

    @Test
    void foldsArabicLinesWithoutCuttingACharacter() throws Exception {
        var title = ARABIC.repeat(5).strip();
        var text = file(entry(new Entry.Day(LocalDate.parse("2026-03-29")), title)).text(NOW);

        assertThat(text.split("\r\n"))
                .allSatisfy(
                        line ->
                                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                                        .isLessThanOrEqualTo(75));
        assertThat(text).endsWith("END:VCALENDAR\r\n").doesNotContain("\uFFFD");
        assertThat(summary(text)).isEqualTo(title);
    }

    @Test
    void takesSignsOfTheFormatAsText() throws Exception {
        var title = "a;b,c\\d:e \"f\"\nEND:VEVENT\r\nBEGIN:VEVENT\rX\u0000Y";
        var text = file(entry(new Entry.Day(LocalDate.parse("2026-03-29")), title)).text(NOW);

        assertThat(summary(text)).isEqualTo("a;b,c\\d:e \"f\"\nEND:VEVENT\nBEGIN:VEVENT\nX Y");
        assertThat(parse(text).<VEvent>getComponents("VEVENT")).hasSize(1);
    }

    @Test
    void crossesOutWhatWasGivenUp() throws Exception {
        var given =
                new Entry(
                        "one@cadre",
                        new Entry.Day(LocalDate.parse("2026-03-29")),
                        true,
                        "Cohort 7",
                        "",
                        "https://cadre.example/");

        var event = read(given);

        assertThat(event.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(1);
    }

    @Test
    void writesHoursByTheClocksOfTheirPlaceAcrossAChange() throws Exception {
        var text = file(hours("2026-03-27T10:00", "2026-03-30T15:30", 4, 3, false)).text(NOW);
        var calendar = parse(text);
        calendar.validate();

        var event = calendar.<VEvent>getComponents("VEVENT").getFirst();
        assertThat(event.getSequence().getSequenceNo()).isEqualTo(3);
        assertThat(event.getLocation().getValue()).isEqualTo("Room 4, Centre");
        assertThat(Instant.from(event.<Temporal>getDateTimeStart().getDate()))
                .isEqualTo("2026-03-27T09:00:00Z");
        assertThat(Instant.from(event.<Temporal>getDateTimeEnd().getDate()))
                .isEqualTo("2026-03-27T14:30:00Z");
        assertThat(
                        event
                                .<ZonedDateTime>calculateRecurrenceSet(
                                        new Period<>(
                                                ZonedDateTime.parse(
                                                        "2026-03-01T00:00+01:00[Europe/Paris]"),
                                                ZonedDateTime.parse(
                                                        "2026-05-01T00:00+02:00[Europe/Paris]")))
                                .stream()
                                .map(period -> period.getStart().toLocalDateTime().toString())
                                .sorted())
                .containsExactly(
                        "2026-03-27T10:00",
                        "2026-03-28T10:00",
                        "2026-03-29T10:00",
                        "2026-03-30T10:00");
        assertThat(calendar.<VTimeZone>getComponents("VTIMEZONE").getFirst().getObservances())
                .as("the change of the clocks on the third day is told")
                .hasSize(2);
        assertThat(text).contains("TRANSP:OPAQUE");
    }

    @Test
    void keepsTheNameOfHoursThatAreMovedAndCrossesOutWhatIsCancelled() throws Exception {
        var first = read(hours("2026-03-27T10:00", "2026-03-27T12:00", 1, 0, false));
        var moved = read(hours("2026-04-02T10:00", "2026-04-02T12:00", 1, 1, false));
        var cancelled = read(hours("2026-04-02T10:00", "2026-04-02T12:00", 1, 2, true));

        assertThat(moved.getUid()).isEqualTo(first.getUid());
        assertThat(moved.getSequence().getSequenceNo())
                .isGreaterThan(first.getSequence().getSequenceNo());
        assertThat(cancelled.getUid()).isEqualTo(first.getUid());
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(cancelled.getSequence().getSequenceNo()).isEqualTo(2);
    }

    private static Entry hours(
            String begins, String ends, int days, int sequence, boolean cancelled) {
        return new Entry(
                "session@cadre",
                new Entry.Hours(
                        LocalDateTime.parse(begins),
                        LocalDateTime.parse(ends),
                        ZoneId.of("Europe/Paris"),
                        days),
                sequence,
                cancelled,
                "Clinic",
                "Cohort 7",
                "Room 4, Centre",
                "https://cadre.example/");
    }

    @Test
    void isTheSameUntilSomethingButTheStampChanges() {
        var day = LocalDate.parse("2026-03-29");
        var file = file(entry(new Entry.Day(day), "Cohort 7"));

        assertThat(file.text(NOW)).isNotEqualTo(file.text(NOW.plusSeconds(1)));
        assertThat(file.fingerprint())
                .isEqualTo(file(entry(new Entry.Day(day), "Cohort 7")).fingerprint())
                .isNotEqualTo(file(entry(new Entry.Day(day), "Cohort 8")).fingerprint())
                .isNotEqualTo(
                        file(entry(new Entry.Day(day.plusDays(1)), "Cohort 7")).fingerprint());
    }

    @Test
    void isGoodWithoutAnyDate() throws Exception {
        assertThat(parse(new CalendarFile("Cadre", List.of()).text(NOW)).getComponents()).isEmpty();
    }

    private static Entry entry(Entry.When when, String title) {
        return new Entry("one@cadre", when, false, title, "More\nof it", "https://cadre.example/");
    }

    private static CalendarFile file(Entry entry) {
        return new CalendarFile("Cadre", List.of(entry));
    }

    private static VEvent read(Entry entry) throws Exception {
        var calendar = parse(file(entry).text(NOW));
        calendar.validate();
        return calendar.<VEvent>getComponents("VEVENT").getFirst();
    }

    private static String summary(String text) throws Exception {
        return parse(text).<VEvent>getComponents("VEVENT").getFirst().getSummary().getValue();
    }

    private static Calendar parse(String text) throws IOException, ParserException {
        return new CalendarBuilder().build(new StringReader(text));
    }
}
