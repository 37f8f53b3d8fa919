package org.cadre.visit;

import jakarta.inject.Inject;

import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * Reminds of what is due in visits: each turn takes one, locked, and notes that it is done, so that
 * nobody is told twice on however many nodes.
 */
@UseCase
class VisitKeeping {

    @Inject VisitRepository visits;
    @Inject VisitAccess access;
    @Inject VisitNotices notices;
    @Inject CadreClock clock;

    /** Reminds in one visit; false where there is none. */
    @Internal
    public boolean remindNext() {
        var today = clock.today(ZoneOffset.UTC);
        List<UUID> due = visits.listToRemind(today, 1);
        due.forEach(id -> remind(new VisitId(id), today));
        return !due.isEmpty();
    }

    private void remind(VisitId id, LocalDate today) {
        var visit = visits.lock(id);
        var step = visit.toRemind(today);
        if (step.isPresent()) {
            visit.reminded(today);
            var host = visits.get(id).host();
            var part = access.part(visit, host, visits.visitors(List.of(id)));
            notices.remind(part, step.get());
        }
    }
}
