package org.cadre.livesession;

import org.cadre.livesession.AttendanceLine.Outcome;
import org.cadre.livesession.AttendanceLine.Reason;
import org.cadre.people.ListFile;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.platform.faces.Texts;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Says of each row of a file of attendance what it would do. */
final class AttendanceJudging {

    private final Facts facts;
    private final Map<Place, Integer> rows = new HashMap<>();

    private AttendanceJudging(Facts facts) {
        this.facts = facts;
    }

    /**
     * What is on record.
     *
     * @param halfDays of the session
     * @param known people by the address as the file has it
     * @param standing entries of the session
     */
    record Facts(
            List<HeldHalfDay> halfDays,
            Instant now,
            Map<String, PersonRow> known,
            Set<PersonId> enrolled,
            Map<Place, Attendance> standing) {}

    /** A person in a half-day. */
    record Place(PersonId person, HalfDay halfDay) {}

    /** A row of the file, as far as it is read. */
    record Row(int number, String who, String halfDay, String state, boolean formula) {}

    /** What a row would do, and where. */
    record Verdict(AttendanceLine line, Optional<Place> place) {}

    /** Empty where the head names no person, no half-day or no state. */
    static Optional<List<Row>> rows(ListFile file) {
        int who = file.column("livesession.file.heads.who");
        int halfDay = file.column("livesession.file.heads.halfDay");
        int state = file.column("livesession.file.heads.state");
        if (who < 0 || halfDay < 0 || state < 0) {
            return Optional.empty();
        }
        return Optional.of(
                file.table().lines().stream()
                        .map(
                                line ->
                                        new Row(
                                                line.number(),
                                                ListFile.cell(line, who).toLowerCase(Locale.ROOT),
                                                ListFile.cell(line, halfDay),
                                                ListFile.cell(line, state),
                                                line.hasFormula()))
                        .toList());
    }

    static List<Verdict> judge(List<Row> rows, Facts facts) {
        var judging = new AttendanceJudging(facts);
        return rows.stream().map(judging::judge).toList();
    }

    private Verdict judge(Row row) {
        if (row.formula()) {
            return refused(row, Optional.empty(), Reason.FORMULA, "");
        }
        if (row.who().isEmpty()) {
            return refused(row, Optional.empty(), Reason.NOBODY, "");
        }
        var person = Optional.ofNullable(facts.known().get(row.who()));
        if (person.isEmpty()) {
            return refused(row, person, Reason.UNKNOWN, row.who());
        }
        if (!facts.enrolled().contains(person.get().id())) {
            return refused(row, person, Reason.NOT_ENROLLED, "");
        }
        var held =
                facts.halfDays().stream()
                        .filter(
                                each ->
                                        HalfDay.find(row.halfDay())
                                                .filter(each.halfDay()::equals)
                                                .isPresent())
                        .findFirst();
        if (held.isEmpty()) {
            return refused(
                    row,
                    person,
                    Reason.NO_HALF_DAY,
                    facts.halfDays().getFirst().halfDay().toString());
        }
        if (facts.now().isBefore(held.get().opens())) {
            return refused(row, person, Reason.AHEAD, "");
        }
        return Texts.constant(AttendanceState.class, row.state())
                .map(state -> judge(row, person.get(), held.get().halfDay(), state))
                .orElseGet(() -> refused(row, person, Reason.NO_STATE, row.state()));
    }

    private Verdict judge(Row row, PersonRow person, HalfDay halfDay, AttendanceState state) {
        var place = new Place(person.id(), halfDay);
        var first = rows.putIfAbsent(place, row.number());
        if (first != null) {
            return refused(row, Optional.of(person), Reason.TWICE, String.valueOf(first));
        }
        var former = Optional.ofNullable(facts.standing().get(place)).map(Attendance::state);
        var outcome =
                former.map(stands -> stands == state ? Outcome.SAME : Outcome.CHANGED)
                        .orElse(Outcome.NEW);
        return new Verdict(
                line(row, person.name(), former, Optional.of(state), outcome, Reason.NONE, ""),
                Optional.of(place));
    }

    private static Verdict refused(
            Row row, Optional<PersonRow> person, Reason reason, String argument) {
        return new Verdict(
                line(
                        row,
                        person.map(PersonRow::name).orElse(""),
                        Optional.empty(),
                        Optional.empty(),
                        Outcome.REFUSED,
                        reason,
                        argument),
                Optional.empty());
    }

    private static AttendanceLine line(
            Row row,
            String name,
            Optional<AttendanceState> former,
            Optional<AttendanceState> state,
            Outcome outcome,
            Reason reason,
            String argument) {
        return new AttendanceLine(
                row.number(),
                row.who(),
                name,
                row.halfDay(),
                former,
                state,
                outcome,
                reason,
                argument);
    }
}
