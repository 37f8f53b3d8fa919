package org.cadre.certificate;

import jakarta.enterprise.context.ApplicationScoped;

import org.cadre.people.KeptRecords;
import org.cadre.people.KeptTable;

import java.util.List;

/**
 * Awards with their certificates. A request to revoke shows once it is decided: while two people
 * look into it, it is theirs.
 */
@ApplicationScoped
class KeptByCertificates implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "certificates",
                        """
                        select a.number as number, a.code as code, a.holder as holder,
                            a.programmeName as programme, a.moduleCode as module,
                            a.moduleVersion as module_version, a.title as title,
                            a.outcomes as outcomes, a.hours as hours, a.percent as score_percent,
                            a.language as language, a.awardedAt as awarded_at,
                            a.validUntil as valid_until, a.recordedAt as recorded_at,
                            c.issuedAt as issued_at, c.sha256 as sha256
                        from Award a left join Certificate c on c.awardId = a.id
                        where a.personId = :person order by a.recordedAt, a.id
                        """),
                KeptTable.of(
                        "revocations",
                        """
                        select a.number as number, r.state as state, r.reason as reason,
                            r.requestedAt as requested_at, r.decidedAt as decided_at,
                            r.declineReason as decline_reason
                        from Revocation r join Award a on a.id = r.awardId
                        where a.personId = :person and r.decidedAt is not null
                        order by r.requestedAt, r.id
                        """));
    }

    @Override
    public List<KeptTable> files() {
        return List.of(
                KeptTable.of(
                        "certificates",
                        """
                        select concat('certificates/', a.number, '.pdf') as name, c.pdf as bytes
                        from Award a join Certificate c on c.awardId = a.id
                        where a.personId = :person order by a.recordedAt, a.id
                        """));
    }
}
