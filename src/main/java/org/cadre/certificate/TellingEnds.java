package org.cadre.certificate;

import jakarta.inject.Inject;

import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.util.List;

/**
 * Tells holders that a certificate ends, {@value AwardEnd#EARLY_DAYS} and {@value
 * AwardEnd#LATE_DAYS} days before: once each, on however many nodes. Nothing is told of what is
 * revoked, superseded, renewed or over.
 */
@UseCase
public class TellingEnds {

    @Inject CertificateRepository certificates;
    @Inject Notices notices;
    @Inject CadreClock clock;

    /** Takes the next one in a transaction of its own; false when there is none today. */
    @Internal
    public boolean tellNext() {
        var today = Award.dayOf(clock.now());
        var end = certificates.lockNextEnd(today);
        end.ifPresent(found -> tell(found, today));
        return end.isPresent();
    }

    private void tell(AwardEnd end, LocalDate today) {
        var award = certificates.get(end.award());
        var until = award.validity().until().orElseThrow();
        boolean late = !today.isBefore(until.minusDays(AwardEnd.LATE_DAYS));
        if (!today.isAfter(until) && isToBeRenewed(award, today)) {
            notices.tell(
                    award.person(),
                    late ? NoticeKind.CERTIFICATE_ENDS_SOON : NoticeKind.CERTIFICATE_ENDS,
                    award.id().id(),
                    List.of(award.title(), award.number().text(), until.toString()));
        }
        if (late) {
            certificates.remove(end);
        } else {
            end.tellAgain(until);
        }
    }

    private boolean isToBeRenewed(Award award, LocalDate today) {
        var now = clock.now();
        var all =
                certificates.listOf(award.person()).stream()
                        .map(standing -> CertificateRow.of(standing, now))
                        .toList();
        return all.stream()
                .filter(row -> row.award().equals(award.id()))
                .anyMatch(row -> OwnCertificate.of(row, all, List.of(), today).isToBeRenewed());
    }
}
