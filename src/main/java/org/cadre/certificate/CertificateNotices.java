package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;

import java.util.List;

/** Tells holders when their certificate is made, and when it is revoked. */
@ApplicationScoped
class CertificateNotices {

    @Inject Notices notices;
    @Inject CertificateRepository certificates;

    void issued(@Observes CertificateEvents.CertificateIssued event) {
        var award = certificates.get(event.award());
        notices.tell(
                award.person(),
                NoticeKind.CERTIFICATE_ISSUED,
                award.id().id(),
                List.of(award.title(), award.number().text()));
    }

    void revoked(@Observes CertificateEvents.RevocationConfirmed event) {
        var award = certificates.get(event.award());
        notices.tell(
                award.person(),
                NoticeKind.CERTIFICATE_REVOKED,
                award.id().id(),
                List.of(award.title(), award.number().text(), event.reason()));
    }
}
