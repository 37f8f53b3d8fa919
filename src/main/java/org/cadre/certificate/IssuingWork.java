package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.lang.System.Logger.Level;
import java.util.concurrent.Semaphore;

/** Makes certificates until none is due, by at most two workers on a node. */
@ApplicationScoped
class IssuingWork {

    private static final System.Logger LOG = System.getLogger(IssuingWork.class.getName());

    @Inject Issuing issuing;

    private final Semaphore workers = new Semaphore(2);

    void run() {
        if (!workers.tryAcquire()) {
            return;
        }
        try {
            boolean more = true;
            while (more && !Thread.currentThread().isInterrupted()) {
                more = step();
            }
        } finally {
            workers.release();
        }
    }

    private boolean step() {
        try {
            return issuing.issueNext();
        } catch (Issuing.IssuingFailed e) {
            // the id of the award is the reference under which the failure is found again
            if (issuing.postpone(e.award()) == 1) {
                LOG.log(
                        Level.ERROR,
                        "Certificate of award " + e.award() + " failed, tried again",
                        e);
            }
            return true;
        }
    }
}
