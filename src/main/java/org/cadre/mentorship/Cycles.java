package org.cadre.mentorship;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.catalogue.ProgrammeQueries;
import org.cadre.catalogue.ProgrammeRow;
import org.cadre.platform.event.DomainEvent;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.Allowed;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.util.List;

/** Cycles of the programmes that the actor coordinates. */
@UseCase
public class Cycles {

    private static final int MOST = 100;

    @Inject CycleRepository cycles;
    @Inject MentorshipAccess access;
    @Inject ProgrammeQueries programmes;
    @Inject CadreClock clock;
    @Inject Event<DomainEvent> events;

    /** Nothing more is sought in it. */
    public static final class CycleIsClosed extends Refusal {}

    /** A cycle as a list shows it. */
    public record CycleRow(
            CycleId id, String programme, CyclePlan plan, CycleState state, int runs) {}

    /** The newest first. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<CycleRow> list() {
        var found = cycles.list(access.programmes(), MOST);
        var names = programmes.find(found.stream().map(Cycle::programme).distinct().toList());
        return found.stream()
                .map(
                        each ->
                                new CycleRow(
                                        each.id(),
                                        names.containsKey(each.programme())
                                                ? names.get(each.programme()).name()
                                                : "",
                                        each.plan(),
                                        each.state(),
                                        each.runs()))
                .toList();
    }

    /** Those in which the actor may open one. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public List<ProgrammeRow> programmes() {
        return programmes.list();
    }

    @Allowed(Role.PROGRAMME_MANAGER)
    public CycleId open(ProgrammeId programme, CyclePlan plan) {
        access.requireCoordinated(programme);
        var cycle = new Cycle(programme, plan, clock.now());
        cycles.add(cycle);
        moved(cycle);
        return cycle.id();
    }

    /** Ends the search; mentorships go on. Refuses with {@link CycleIsClosed}. */
    @Allowed(Role.PROGRAMME_MANAGER)
    public void close(CycleId id) {
        var cycle = access.lockCoordinated(id);
        requireOpen(cycle);
        cycle.close();
        moved(cycle);
    }

    static void requireOpen(Cycle cycle) {
        if (!cycle.isOpen()) {
            throw new CycleIsClosed();
        }
    }

    private void moved(Cycle cycle) {
        events.fire(new MentorshipEvents.CycleMoved(cycle.id(), cycle.state(), clock.now()));
    }
}
