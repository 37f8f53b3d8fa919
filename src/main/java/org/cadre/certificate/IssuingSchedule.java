package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import org.cadre.certificate.CertificateEvents.AwardMade;
import org.cadre.platform.startup.Jobs;
import org.cadre.platform.startup.Settings;
import org.cadre.platform.startup.StartUpStep;

import java.lang.System.Logger.Level;
import java.time.Duration;

/**
 * Lets certificates be made at once after the award; what is left waiting is taken up at the start
 * of a node and every 15 seconds by all its workers. The first start that issues makes the key, so
 * that a keys folder that is copied to another node is whole.
 */
@ApplicationScoped
class IssuingSchedule implements StartUpStep {

    private static final System.Logger LOG = System.getLogger(IssuingSchedule.class.getName());
    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final String FAILED = "Certificates wait: the job failed and is repeated";

    @Inject Jobs jobs;
    @Inject IssuingWork work;
    @Inject IssuerKey issuer;
    @Inject Settings settings;

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
        for (int worker = 0; worker < IssuingWork.WORKERS; worker++) {
            jobs.every(Duration.ZERO, PAUSE, FAILED, work::run);
        }
    }

    void awarded(@Observes(during = TransactionPhase.AFTER_SUCCESS) AwardMade event) {
        jobs.soon(FAILED, work::run);
    }
}
