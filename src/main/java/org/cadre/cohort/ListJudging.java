package org.cadre.cohort;

import org.cadre.cohort.ListLine.Outcome;
import org.cadre.cohort.ListLine.Reason;
import org.cadre.people.ListFile;
import org.cadre.people.PersonId;
import org.cadre.people.PersonRow;
import org.cadre.people.PersonState;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Says of each row of a list what it would do. Seats go in the order of the file; a row that needs
 * none leaves them to the others.
 */
final class ListJudging {

    private final Facts facts;
    private final Map<PersonId, Integer> rows = new HashMap<>();
    private int free;

    private ListJudging(Facts facts) {
        this.facts = facts;
        this.free = facts.free();
    }

    /**
     * What is on record.
     *
     * @param cohort its name
     * @param known by the address as the list has it
     */
    record Facts(
            String cohort,
            boolean open,
            int free,
            Map<String, PersonRow> known,
            Set<PersonId> inside) {}

    /** What a row would do, and for whom. */
    record Verdict(
            ListFile.Named row,
            Outcome outcome,
            Reason reason,
            String argument,
            @Nullable PersonId person) {}

    static List<Verdict> judge(List<ListFile.Named> rows, Facts facts) {
        var judging = new ListJudging(facts);
        var verdicts = new ArrayList<Verdict>();
        rows.forEach(row -> verdicts.add(judging.judge(row)));
        return verdicts;
    }

    private Verdict judge(ListFile.Named row) {
        if (row.mail().isEmpty()) {
            return refused(row, Reason.NOBODY, "", null);
        }
        if (isOfAnotherCohort(row)) {
            return refused(row, Reason.OTHER_COHORT, row.cohorts().getFirst(), null);
        }
        var person = facts.known().get(row.mail());
        if (person == null) {
            return refused(row, Reason.UNKNOWN, "", null);
        }
        var first = rows.putIfAbsent(person.id(), row.number());
        return first == null
                ? judge(row, person)
                : refused(row, Reason.TWICE, String.valueOf(first), person.id());
    }

    private boolean isOfAnotherCohort(ListFile.Named row) {
        return !row.cohorts().isEmpty()
                && row.cohorts().stream().noneMatch(facts.cohort()::equalsIgnoreCase);
    }

    private Verdict judge(ListFile.Named row, PersonRow person) {
        if (facts.inside().contains(person.id())) {
            return new Verdict(row, Outcome.INSIDE, Reason.NONE, "", person.id());
        }
        if (person.state() == PersonState.DEACTIVATED) {
            return refused(row, Reason.DEACTIVATED, "", person.id());
        }
        if (!facts.open()) {
            return refused(row, Reason.CLOSED, "", person.id());
        }
        if (free == 0) {
            return refused(row, Reason.NO_SEAT, "", person.id());
        }
        free--;
        return new Verdict(row, Outcome.NEW, Reason.NONE, "", person.id());
    }

    private static Verdict refused(
            ListFile.Named row, Reason reason, String argument, @Nullable PersonId person) {
        return new Verdict(row, Outcome.REFUSED, reason, argument, person);
    }
}
