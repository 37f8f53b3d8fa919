package org.cadre.platform.startup;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;

import org.cadre.platform.security.Actor;
import org.cadre.platform.security.CurrentActor;

import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * What this node does beside the requests of people. Cadre itself acts, in a request context of the
 * job's own; a job that fails is logged and comes again at its next turn.
 */
@ApplicationScoped
public class Jobs {

    private static final System.Logger LOG = System.getLogger(Jobs.class.getName());

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject Turn turn;

    private final List<Future<?>> repeated = new CopyOnWriteArrayList<>();

    /**
     * Again and again until the node stops.
     *
     * @param failed what the log says where it fails
     * @param first how long from now to the first turn
     * @param pause from the end of one turn to the next
     */
    public void every(Duration first, Duration pause, String failed, Runnable job) {
        repeated.add(
                executor.scheduleWithFixedDelay(
                        () -> run(failed, job),
                        first.toMillis(),
                        pause.toMillis(),
                        TimeUnit.MILLISECONDS));
    }

    /** Once, as soon as a thread is free. */
    public void soon(String failed, Runnable job) {
        executor.execute(() -> run(failed, job));
    }

    /**
     * Takes steps until one says that nothing is left, or the node stops.
     *
     * @param step true where it has done something, so that more may wait
     */
    public static void untilNoneIsLeft(BooleanSupplier step) {
        boolean more = true;
        while (more && !Thread.currentThread().isInterrupted()) {
            more = step.getAsBoolean();
        }
    }

    /** A thrown exception would end all turns that follow. */
    private void run(String failed, Runnable job) {
        try {
            turn.take(job);
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, failed, e);
        }
    }

    @PreDestroy
    void stop() {
        repeated.forEach(job -> job.cancel(false));
    }

    /** A bean of its own, since only a call from bean to bean begins a request context. */
    @ApplicationScoped
    static class Turn {

        @Inject CurrentActor current;

        @ActivateRequestContext
        void take(Runnable job) {
            current.is(Actor.system());
            job.run();
        }
    }
}
