package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;
import org.cadre.progress.EarnedCertificate;
import org.cadre.progress.EndingCertificate;
import org.cadre.progress.HeldCertificate;
import org.cadre.progress.HeldCertificates;
import org.cadre.time.CadreClock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Answers the trainee's home and the files of a cohort. */
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

    @Override
    public List<EarnedCertificate> among(ProgrammeId programme, Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : certificates.listEarned(programme, people, Award.dayOf(clock.now()));
    }

    @Override
    public List<EndingCertificate> ending(
            Collection<ProgrammeId> programmes, LocalDate from, LocalDate until, int most) {
        return certificates.listEnding(programmes, from, until, most).stream()
                .map(HeldCertificatesOfPerson::ending)
                .toList();
    }

    private static EndingCertificate ending(Award award) {
        return new EndingCertificate(
                award.cohort(),
                award.person(),
                award.holder(),
                award.title(),
                award.validity().until().orElseThrow());
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
