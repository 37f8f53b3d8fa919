package org.cadre.cohort;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.cohort.ListLine.Undone;
import org.cadre.people.ImportState;
import org.cadre.people.ListFile;
import org.cadre.people.PeopleQueries;
import org.cadre.people.PersonId;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Enrols people by a list. It is read and checked first, and kept with its rows; nobody is enrolled
 * before somebody confirms what the rows would do. For a day it can be taken back as a whole. Lists
 * of foreign cohorts do not exist ({@link NotFound}).
 */
@UseCase
public class EnrolmentLists {

    static final int MOST_ROWS = CohortPlan.MOST;

    @Inject EnrolmentListRepository lists;
    @Inject CohortRepository cohorts;
    @Inject ManagedCohorts managed;
    @Inject Enrolments enrolments;
    @Inject PeopleQueries people;
    @Inject LearningBegun learning;
    @Inject CadreClock clock;
    @Inject CurrentActor current;
    @Inject Event<DomainEvent> events;

    /** Seats, people or the cohort have changed since the check; look at the rows again. */
    public static final class ListHasChanged extends Refusal {}

    /** The day in which the list could be taken back is over, or it was never applied. */
    public static final class ListStays extends Refusal {}

    /**
     * Reads and checks a list and keeps it for the confirmation. Refuses as {@link ListFile#read}
     * and {@link ListFile#named} do.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public EnrolmentListId read(CohortId id, String fileName, byte[] file) {
        var cohort = managed.get(id);
        var list = ListFile.read(fileName, file, MOST_ROWS);
        var verdicts = judge(cohort, list.named());
        var now = clock.now();
        var made = new EnrolmentList(id, list.name(), current.get().personId(), now);
        lists.add(made);
        verdicts.forEach(each -> lists.add(new EnrolmentListLine(made.id(), each, now)));
        return made.id();
    }

    private List<ListJudging.Verdict> judge(Cohort cohort, List<ListFile.Named> rows) {
        var known =
                people.findByMail(
                        rows.stream()
                                .map(ListFile.Named::mail)
                                .filter(mail -> !mail.isEmpty())
                                .toList());
        var found = known.values().stream().map(person -> person.id()).distinct().toList();
        return ListJudging.judge(
                rows,
                new ListJudging.Facts(
                        cohort.name(),
                        cohort.state() == CohortState.OPEN,
                        cohort.free(),
                        known,
                        found.isEmpty()
                                ? Set.of()
                                : cohorts.listEnrolledAmong(cohort.id(), found)));
    }

    /** Checks the rows again, against what is on record now. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void checkAgain(EnrolmentListId id) {
        var list = lists.lock(id);
        var cohort = managed.get(list.cohort());
        if (list.state() == ImportState.CHECKED) {
            var lines = lists.lines(id);
            var verdicts = judge(cohort, rows(lines));
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).say(verdicts.get(i));
            }
        }
    }

    private static List<ListFile.Named> rows(List<EnrolmentListLine> lines) {
        return lines.stream().map(EnrolmentListLine::row).toList();
    }

    /**
     * Enrols all whom the rows show as new, or nobody; a second confirmation does nothing. Refuses
     * with {@link ListHasChanged} where a row would no longer do what was shown, and with {@link
     * Enrolments.NobodyIsChosen} where nobody is new.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void confirm(EnrolmentListId id) {
        var list = lists.lock(id);
        var cohort = managed.lock(list.cohort());
        if (list.state() != ImportState.CHECKED) {
            return;
        }
        var lines = lists.lines(id);
        requireUnchanged(lines, judge(cohort, rows(lines)));
        var enrolling = enrolling(lines);
        enrolments.enrol(cohort.id(), enrolling.keySet());
        cohorts.listEnrolments(cohort.id(), enrolling.keySet()).stream()
                .filter(Enrolment::isLive)
                .forEach(made -> line(enrolling, made).enrolled(made.id()));
        var now = clock.now();
        list.apply(current.get().personId(), now);
        events.fire(new CohortEvents.ListEnrolled(cohort.id(), id.id(), enrolling.size(), now));
    }

    private static void requireUnchanged(
            List<EnrolmentListLine> lines, List<ListJudging.Verdict> verdicts) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).says(verdicts.get(i))) {
                throw new ListHasChanged();
            }
        }
    }

    private static Map<PersonId, EnrolmentListLine> enrolling(List<EnrolmentListLine> lines) {
        return lines.stream()
                .filter(EnrolmentListLine::enrols)
                .collect(Collectors.toMap(line -> line.person().orElseThrow(), line -> line));
    }

    private static EnrolmentListLine line(
            Map<PersonId, EnrolmentListLine> lines, Enrolment enrolment) {
        var line = lines.get(enrolment.person());
        if (line == null) {
            throw new IllegalStateException("no line for enrolment " + enrolment.id());
        }
        return line;
    }

    /**
     * Takes an applied list back: who has not begun to learn is withdrawn, with the name of the
     * list as the reason; who has begun, and who was withdrawn before, stays so. A second undo does
     * nothing. Refuses with {@link ListStays}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void undo(EnrolmentListId id) {
        var list = lists.lock(id);
        var cohort = managed.lock(list.cohort());
        if (list.state() == ImportState.UNDONE) {
            return;
        }
        var now = clock.now();
        if (!list.mayBeUndone(now)) {
            throw new ListStays();
        }
        list.undo(current.get().personId(), now);
        var lines = enrolling(lists.lines(id));
        var made =
                cohorts.lockEnrolments(
                        lines.values().stream().map(EnrolmentListLine::enrolment).toList());
        var begun = learning.lockBegun(cohort.id(), lines.keySet());
        int withdrawn = 0;
        for (var enrolment : made) {
            var how = undone(enrolment, begun);
            line(lines, enrolment).undo(how);
            if (how == Undone.WITHDRAWN) {
                enrolments.withdraw(enrolment.id(), list.fileName());
                withdrawn++;
            }
        }
        events.fire(new CohortEvents.ListUndone(cohort.id(), id.id(), withdrawn, now));
    }

    private static Undone undone(Enrolment enrolment, Set<PersonId> begun) {
        if (!enrolment.isLive()) {
            return Undone.GONE;
        }
        return begun.contains(enrolment.person()) ? Undone.KEPT : Undone.WITHDRAWN;
    }
}
