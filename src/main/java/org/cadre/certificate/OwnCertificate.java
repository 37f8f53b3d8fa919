package org.cadre.certificate;

import org.cadre.progress.UpdateRow;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Optional;

/**
 * A certificate with what is asked of its holder.
 *
 * @param update what a newer major version changed and is not learnt yet
 * @param daysLeft until its last day; below zero when that is past, and 0 where there is none
 */
public record OwnCertificate(
        CertificateRow row, Optional<UpdateRow> update, long daysLeft, Renewal renewal) {

    /**
     * @param all certificates of the holder
     * @param updates that wait for the holder
     */
    static OwnCertificate of(
            CertificateRow row,
            Collection<CertificateRow> all,
            Collection<UpdateRow> updates,
            LocalDate today) {
        var until = row.validUntil();
        var update = updates.stream().filter(open -> concerns(open, row)).findFirst();
        return new OwnCertificate(
                row,
                update,
                until == null ? 0 : ChronoUnit.DAYS.between(today, until),
                renewal(row, all, update.isPresent(), today));
    }

    private static boolean concerns(UpdateRow update, CertificateRow row) {
        return stands(row)
                && update.module().code().equals(row.moduleCode())
                && !update.module().version().toString().equals(row.moduleVersion());
    }

    private static Renewal renewal(
            CertificateRow row,
            Collection<CertificateRow> all,
            boolean updateWaits,
            LocalDate today) {
        var until = row.validUntil();
        if (until == null || !stands(row) || !RenewalPolicy.isOpen(until, today)) {
            return Renewal.NOT_YET;
        }
        if (all.stream().anyMatch(other -> renews(other, row, until))) {
            return Renewal.RENEWED;
        }
        return updateWaits ? Renewal.UPDATE_FIRST : Renewal.OPEN;
    }

    private static boolean renews(CertificateRow other, CertificateRow row, LocalDate until) {
        var otherUntil = other.validUntil();
        return stands(other)
                && other.moduleCode().equals(row.moduleCode())
                && (otherUntil == null || otherUntil.isAfter(until));
    }

    private static boolean stands(CertificateRow row) {
        return row.state() != CertificateState.REVOKED
                && row.state() != CertificateState.SUPERSEDED;
    }

    /** Whether it is to be renewed, now or after an update. */
    public boolean isToBeRenewed() {
        return renewal == Renewal.OPEN || renewal == Renewal.UPDATE_FIRST;
    }
}
