package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.cadre.platform.security.Actor;
import org.cadre.platform.security.CurrentActor;

import java.lang.System.Logger.Level;

/** Gives updates until nobody waits for one. */
@ApplicationScoped
class UpdateWork {

    private static final System.Logger LOG = System.getLogger(UpdateWork.class.getName());

    @Inject GivingUpdates giving;
    @Inject CurrentActor current;

    @ActivateRequestContext
    void run() {
        try {
            current.is(Actor.system());
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = giving.giveNext();
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "Updates wait: the job failed and is repeated", e);
        }
    }
}
