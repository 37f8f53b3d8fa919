package org.cadre.nomination;

import jakarta.inject.Inject;

import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.Duration;

/** What the clock does to calls: closes them at their deadline, reminds before it. */
@UseCase
class CallKeeping {

    static final Duration REMINDER = Duration.ofDays(3);

    @Inject NominationRepository nominations;
    @Inject Calls calls;
    @Inject CallNotices notices;
    @Inject CadreClock clock;

    /** Closes one call; false where none is over. */
    @Internal
    public boolean closeNext() {
        var due = nominations.listOverdue(clock.now(), 1);
        due.forEach(id -> calls.closeOverdue(new CallId(id)));
        return !due.isEmpty();
    }

    /** Reminds the agencies of one call; false where there is none to remind. */
    @Internal
    public boolean remindNext() {
        var due = nominations.listToRemind(clock.now().plus(REMINDER), 1);
        due.forEach(id -> remind(new CallId(id)));
        return !due.isEmpty();
    }

    private void remind(CallId id) {
        var call = nominations.lockCall(id);
        if (call.wantsReminder()) {
            call.reminded(clock.now());
            if (call.takesNominations(clock.now())) {
                notices.endsSoon(call);
            }
        }
    }
}
