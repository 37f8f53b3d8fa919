package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.Merge;
import org.cadre.people.MergedTable;
import org.cadre.people.Merging;
import org.cadre.platform.refusal.Refusal;

import java.util.List;
import java.util.Optional;

/**
 * Awards are evidence with the name that is printed: they stay where they are, and are read as the
 * own of the account that stays. An open request to revoke one goes along, so that two people are
 * needed still.
 */
@ApplicationScoped
class MergedByCertificates implements Merging {

    @Inject CertificateRepository certificates;

    /** The two are the two people who revoked one certificate. */
    public static final class RevokedOneTogether extends Refusal {}

    @Override
    public int rank() {
        return 60;
    }

    @Override
    public Optional<Refusal> obstacle(Merge merge) {
        return certificates.haveRevokedTogether(merge.inOrder())
                ? Optional.of(new RevokedOneTogether())
                : Optional.empty();
    }

    @Override
    public List<MergedTable> tables() {
        return List.of(
                MergedTable.read("certificates", "award.person_id"),
                MergedTable.moving("revocations", "revocation.requested_by")
                        .where("gone.state = 'REQUESTED'"));
    }
}
