package org.cadre.certificate;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.cadre.certificate.CertificateEvents.AwardMade;
import org.cadre.platform.startup.Settings;
import org.cadre.platform.startup.StartUpStep;
import org.jspecify.annotations.Nullable;

import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Lets certificates be made at once after the award; what is left waiting is taken up at the start
 * of a node and every 15 seconds. The first start that issues makes the key, so that a keys folder
 * that is copied to another node is whole.
 */
@ApplicationScoped
class IssuingSchedule implements StartUpStep {

    private static final System.Logger LOG = System.getLogger(IssuingSchedule.class.getName());
    private static final int SECONDS = 15;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    ManagedScheduledExecutorService executor;

    @Inject IssuingWork work;
    @Inject IssuerKey issuer;
    @Inject Settings settings;

    private @Nullable Future<?> timer;

    @Override
    public int order() {
        return 900;
    }

    @Override
    public void run() {
        if (settings.issues()) {
            issuer.get();
            LOG.log(
                    Level.INFO,
                    "Certificates lead to {0}/v and name the issuer that the seal key was made for,"
                            + " {1} if it is made now",
                    settings.address(),
                    settings.issuer());
        } else {
            LOG.log(
                    Level.WARNING,
                    "Certificates wait: their QR codes would lead to {0}, which nobody else can"
                            + " reach. Set CADRE_ADDRESS and CADRE_ISSUER and start again; no award"
                            + " is lost.",
                    settings.address());
        }
        timer = executor.scheduleWithFixedDelay(work::run, 0, SECONDS, TimeUnit.SECONDS);
    }

    void awarded(@Observes(during = TransactionPhase.AFTER_SUCCESS) AwardMade event) {
        executor.execute(work::run);
    }

    @PreDestroy
    void stop() {
        if (timer != null) {
            timer.cancel(false);
        }
    }
}
