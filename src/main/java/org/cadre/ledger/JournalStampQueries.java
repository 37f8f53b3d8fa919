package org.cadre.ledger;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.platform.security.Internal;
import org.cadre.platform.security.UseCase;

import java.util.List;

/** Tells in one statement whether a journal stands as it did. */
@UseCase
public class JournalStampQueries {

    @PersistenceContext EntityManager em;

    /**
     * A text that is another one as soon as something else is answered to {@link
     * LedgerQueries#position} or {@link LedgerQueries#movements}; empty where there is no journal.
     * For a use case that has checked the permission.
     */
    @Internal
    public String of(ProgrammeId programme) {
        List<?> found =
                em.createNativeQuery(
                                """
                                select concat_ws('/', j.last_number, j.last_hash,
                                    (select sum(cast(conv(left(md5(concat(r.id, r.version)), 12), 16, 10)
                                        as unsigned)) from ledger_rate r
                                        where r.programme_id = j.programme_id), 'asked',
                                    (select sum(cast(conv(left(md5(concat(q.id, q.version)), 12), 16, 10)
                                        as unsigned)) from ledger_request q
                                        where q.programme_id = j.programme_id and q.state = 'ASKED'), 'month',
                                    (select sum(cast(conv(left(md5(concat(p.month, p.version)), 12), 16, 10)
                                        as unsigned)) from ledger_period p
                                        where p.programme_id = j.programme_id))
                                    from journal j where j.programme_id = :id
                                """,
                                String.class)
                        .setParameter("id", programme.id())
                        .getResultList();
        return found.isEmpty() ? "" : String.valueOf(found.getFirst());
    }
}
