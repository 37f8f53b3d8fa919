package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.cadre.notice.NoticeKind;
import org.cadre.notice.Notices;
import org.cadre.people.PeopleQueries;

import java.util.List;

/** Tells holders when their certificate is made, and when it is revoked. */
@ApplicationScoped
class CertificateNotices {

    @Inject Notices notices;
    @Inject PeopleQueries people;
    @Inject CertificateRepository certificates;

    /** An award of somebody who was erased meanwhile is printed all the same. */
    void issued(@Observes CertificateEvents.CertificateIssued event) {
        var award = certificates.get(event.award());
        tell(award, NoticeKind.CERTIFICATE_ISSUED, award.title(), award.number().text());
    }

    void revoked(@Observes CertificateEvents.RevocationConfirmed event) {
        var award = certificates.get(event.award());
        tell(
                award,
                NoticeKind.CERTIFICATE_REVOKED,
                award.title(),
                award.number().text(),
                event.reason());
    }

    private void tell(Award award, NoticeKind kind, String... facts) {
        if (!people.isErased(award.person())) {
            notices.tell(award.person(), kind, award.id().id(), List.of(facts));
        }
    }
}
