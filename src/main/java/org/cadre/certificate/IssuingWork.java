package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.CountryRow;
import org.cadre.platform.startup.Jobs;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * Makes certificates until none is due, portion by portion, by at most two workers on a node. They
 * are drawn and sealed outside any transaction, so nobody waits for that.
 */
@ApplicationScoped
public class IssuingWork {

    static final int WORKERS = 2;

    private static final System.Logger LOG = System.getLogger(IssuingWork.class.getName());

    @Inject Issuing issuing;
    @Inject Printing printing;

    private final Semaphore workers = new Semaphore(WORKERS);

    public void run() {
        if (!workers.tryAcquire()) {
            return;
        }
        try {
            Jobs.untilNoneIsLeft(this::step);
        } finally {
            workers.release();
        }
    }

    private boolean step() {
        var due = issuing.listDue();
        if (due.isEmpty()) {
            return false;
        }
        make(issuing.claim(due));
        return true;
    }

    private void make(Portion portion) {
        var countries = printing.countries();
        var made = new ArrayList<Certificate>();
        for (var award : portion.awards()) {
            print(portion, award, countries).ifPresent(made::add);
        }
        keep(portion, made);
    }

    private Optional<Certificate> print(Portion portion, Award award, List<CountryRow> countries) {
        try {
            return Optional.of(printing.print(award, countries));
        } catch (RuntimeException e) {
            postpone(portion, award.id(), e);
            return Optional.empty();
        }
    }

    /** Together; where that fails one by one, so that one is not in the way of the others. */
    private void keep(Portion portion, List<Certificate> made) {
        try {
            issuing.keep(portion, made);
        } catch (RuntimeException e) {
            if (made.size() == 1) {
                postpone(portion, made.getFirst().award(), e);
            } else {
                made.forEach(certificate -> keep(portion, List.of(certificate)));
            }
        }
    }

    private void postpone(Portion portion, AwardId award, RuntimeException why) {
        // the id of the award is the reference under which the failure is found again
        if (issuing.postpone(portion, award, IssuingTrouble.of(why)) == 1) {
            LOG.log(Level.ERROR, "Certificate of award " + award + " failed, tried again", why);
        }
    }
}
