package org.cadre.diversity;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.cohort.CohortQueries;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.refusal.WrongValue;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Freezes who a cohort or a programme is at an official moment; of programmes that the actor
 * manages, else {@link NotFound}.
 */
@UseCase
public class Snapshots {

    @Inject StatisticsRepository statistics;
    @Inject DiversityAccess access;
    @Inject CohortQueries cohorts;
    @Inject Counting counting;
    @Inject Classifications classifications;
    @Inject Vault vault;
    @Inject CurrentActor current;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** The moment has not come; argument: its day. */
    public static final class MomentIsNotDue extends WrongValue {
        MomentIsNotDue(LocalDate day) {
            super("moment", day);
        }
    }

    /** A snapshot is taken once. */
    public static final class SnapshotIsTaken extends Refusal {}

    /** There is nobody to count. */
    public static final class NobodyIsThere extends Refusal {}

    /**
     * Of a cohort. Refuses with {@link MomentIsNotDue}, {@link SnapshotIsTaken}, {@link
     * NobodyIsThere}.
     */
    @Allowed(Role.PROGRAMME_MANAGER)
    public SnapshotId takeOfCohort(CohortId id, Moment moment) {
        var cohort = cohorts.get(id);
        if (!moment.isOfCohort()) {
            throw new NotFound("moment " + moment);
        }
        var due = moment.dueOf(cohort.startsOn(), cohort.endsOn());
        boolean closed = moment == Moment.ENROLMENT_CLOSE && !cohort.isOpen();
        if (!closed && clock.today(cohort.zone()).isBefore(due)) {
            throw new MomentIsNotDue(due);
        }
        return take(
                new Snapshot.Subject(cohort.programme(), Optional.of(id), moment, due.getYear()));
    }

    /** Of a programme in a year that is over; refuses as {@link #takeOfCohort}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public SnapshotId takeOfYear(ProgrammeId programme, Moment moment, int year) {
        access.requireManaged(programme);
        if (moment.isOfCohort()) {
            throw new NotFound("moment " + moment);
        }
        var due = LocalDate.of(year + 1, 1, 1);
        if (clock.today(ZoneOffset.UTC).isBefore(due)) {
            throw new MomentIsNotDue(due);
        }
        return take(new Snapshot.Subject(programme, Optional.empty(), moment, year));
    }

    private SnapshotId take(Snapshot.Subject subject) {
        statistics.lockRegister();
        if (statistics.isTaken(subject)) {
            throw new SnapshotIsTaken();
        }
        var members = counting.members(subject);
        if (members.isEmpty()) {
            throw new NobodyIsThere();
        }
        var aliases = new TreeSet<String>();
        members.forEach(person -> aliases.add(vault.alias(person)));
        return keep(subject, counting.count(subject, members), aliases);
    }

    /** Seals what was counted and who was there. */
    @Internal
    public SnapshotId keep(Snapshot.Subject subject, CellCounts counts, Set<String> aliases) {
        var used = classifications.current(counts.attributes());
        var versions = new EnumMap<Attribute, Integer>(Attribute.class);
        used.forEach((attribute, each) -> versions.put(attribute, each.version()));
        var now = clock.now();
        var snapshot = new Snapshot(subject, counts.people(), versions, current.get().id(), now);
        var sealed = new SealedCounts(snapshot.id(), counts, aliases, vault);
        snapshot.hash(sealed.sha256());
        statistics.add(snapshot);
        statistics.flush();
        statistics.add(sealed);
        events.fire(
                new DiversityEvents.SnapshotTaken(
                        snapshot.id(), subject.moment(), snapshot.sha256(), now));
        return snapshot.id();
    }
}
