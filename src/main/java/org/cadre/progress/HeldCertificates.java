package org.cadre.progress;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.people.PersonId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * A port: what the homes and the manager's files say of certificates; the feature certificate
 * answers.
 */
public interface HeldCertificates {

    /** The newest first; superseded ones are left out. */
    List<HeldCertificate> of(PersonId person);

    /** Those of one programme, the newest last, by one statement; superseded ones are left out. */
    List<EarnedCertificate> among(ProgrammeId programme, Collection<PersonId> people);

    /**
     * Those of these programmes whose last day lies between the two, the nearest first, by one
     * statement; revoked, superseded and renewed ones are left out.
     */
    List<EndingCertificate> ending(
            Collection<ProgrammeId> programmes, LocalDate from, LocalDate until, int most);
}
