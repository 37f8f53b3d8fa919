package org.cadre.certificate;

import jakarta.inject.Inject;

import org.cadre.assessment.Retakes;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.people.PersonId;
import org.cadre.platform.refusal.NotFound;
import org.cadre.platform.refusal.Refusal;
import org.cadre.platform.security.CurrentActor;
import org.cadre.platform.security.SignedIn;
import org.cadre.platform.security.UseCase;
import org.cadre.progress.UpdateQueries;

import java.time.ZoneOffset;

/**
 * Renews the own certificates: by the final quiz again, and where a newer major version is
 * published by the final quiz of that one, after its update. What is passed makes a new award
 * ({@link Awards}); the former one stays as it was.
 */
@UseCase
public class Renewing {

    @Inject CertificateRepository certificates;
    @Inject OwnCertificateQueries queries;
    @Inject UpdateQueries updates;
    @Inject Retakes retakes;
    @Inject CurrentActor current;

    /** It is too early, or there is nothing left to renew. */
    public static final class NothingToRenew extends Refusal {}

    /** What changed is to be learnt first. */
    public static final class UpdateComesFirst extends Refusal {}

    /**
     * Opens the final quiz to the holder; answers the version whose quiz it is. Done twice it
     * changes nothing the second time. Refuses with {@link NotFound}, {@link NothingToRenew} and
     * {@link UpdateComesFirst}.
     */
    @SignedIn
    public ModuleVersionId begin(AwardId id) {
        var own = queries.get(id, current.get().language());
        switch (own.renewal()) {
            case NOT_YET, RENEWED -> throw new NothingToRenew();
            case UPDATE_FIRST -> throw new UpdateComesFirst();
            case OPEN -> {}
        }
        var award = certificates.get(id);
        var version = updates.myLatestDone(award.moduleCode()).orElse(award.module());
        var opensOn = RenewalPolicy.opensOn(award.validity().until().orElseThrow());
        retakes.open(
                new PersonId(current.get().personId()),
                version,
                opensOn.atStartOfDay(ZoneOffset.UTC).toInstant(),
                "");
        return version;
    }
}
