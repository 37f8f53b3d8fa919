package org.cadre.livesession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Forgetting;

/**
 * That somebody was there stays as a count that leads to nobody, since totals rest on it; why
 * somebody was not goes, and who is erased teaches no more.
 */
@ApplicationScoped
class ForgottenBySessions implements Forgetting {

    @Inject SessionRepository sessions;
    @Inject AttendanceRepository attendance;

    @Override
    public int rank() {
        return 35;
    }

    @Override
    public void forget(Erased erased) {
        sessions.endAssignments(erased.person(), erased.at());
        attendance.forget(erased.person());
    }
}
