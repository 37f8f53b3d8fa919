package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.progress.HeldCertificate;
import org.cadre.progress.HeldCertificates;
import org.cadre.time.CadreClock;

import java.util.List;

/** Answers the trainee's home. */
@ApplicationScoped
class HeldCertificatesOfPerson implements HeldCertificates {

    @Inject CertificateRepository certificates;
    @Inject CadreClock clock;

    @Override
    public List<HeldCertificate> of(PersonId person) {
        return certificates.listOf(person).stream()
                .filter(standing -> standing.status() != AwardStatus.SUPERSEDED)
                .map(this::held)
                .toList();
    }

    private HeldCertificate held(Standing standing) {
        var award = standing.award();
        return new HeldCertificate(
                award.title(),
                award.number().text(),
                award.awardedAt(),
                award.validity().until(),
                standing.state(clock.now()).name());
    }
}
