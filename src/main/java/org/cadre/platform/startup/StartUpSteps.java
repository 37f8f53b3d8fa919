package org.cadre.platform.startup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.cadre.platform.security.Actor;
import org.cadre.platform.security.CurrentActor;

import java.lang.System.Logger.Level;
import java.util.Comparator;

/** All steps in their order, done by Cadre itself. */
@ApplicationScoped
class StartUpSteps {

    private static final System.Logger LOG = System.getLogger(StartUpSteps.class.getName());

    @Inject @Any Instance<StartUpStep> steps;
    @Inject CurrentActor current;

    @ActivateRequestContext
    void runAll() {
        current.is(Actor.system());
        steps.stream()
                .sorted(Comparator.comparingInt(StartUpStep::order))
                .forEach(StartUpSteps::run);
    }

    private static void run(StartUpStep step) {
        LOG.log(Level.INFO, "Start-up step {0}", step.getClass().getSuperclass().getSimpleName());
        step.run();
    }
}
