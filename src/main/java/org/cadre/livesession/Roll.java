package org.cadre.livesession;

import org.cadre.people.PersonId;

import java.util.List;
import java.util.Optional;

/**
 * The attendance of one half-day.
 *
 * @param opens whether it is taken already
 * @param busiest how many people one code counted, where that is more than the room holds; else 0
 * @param mayCorrect whether the actor may still enter and correct
 */
public record Roll(
        SessionDetail session,
        HeldHalfDay held,
        List<Person> people,
        List<AttendanceSheetRow> sheets,
        boolean opens,
        boolean mayCorrect,
        int busiest) {

    public Roll {
        people = List.copyOf(people);
        sheets = List.copyOf(sheets);
    }

    /**
     * Somebody of the roll.
     *
     * @param enrolled whether the person is in the cohort now
     */
    public record Person(
            PersonId id,
            String name,
            String mail,
            String agency,
            boolean enrolled,
            Optional<AttendanceEntry> entry) {}

    public int count(AttendanceState state) {
        return (int)
                people.stream()
                        .flatMap(person -> person.entry().stream())
                        .filter(entry -> entry.state() == state)
                        .count();
    }

    /** Of how many nothing is entered. */
    public int open() {
        return (int) people.stream().filter(person -> person.entry().isEmpty()).count();
    }

    public int there() {
        return count(AttendanceState.PRESENT) + count(AttendanceState.LATE);
    }
}
