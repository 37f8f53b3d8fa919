package org.cadre.exerciserun;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Advances each run for which something is due, in a transaction of its own. */
@ApplicationScoped
class RunTicks {

    @Inject Ticking ticking;

    void tickAll() {
        ticking.listDue().forEach(ticking::tick);
    }
}
