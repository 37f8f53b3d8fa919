package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

import java.time.Instant;
import java.util.List;

/** Deletes what stands around an account. */
@ApplicationScoped
class ErasedRepository {

    @PersistenceContext EntityManager em;

    /** Also the rows that were refused: they name the address. */
    void forgetImportedRows(Person person) {
        em.createNativeQuery(
                        """
                        update people_import_row
                        set name = '', mail = '', agency = '', unit = '', country = '',
                            language = '', argument = '', new_name = null, new_agency_id = null,
                            new_unit_id = null, new_language = null, old_name = null,
                            old_agency_id = null, old_unit_id = null, old_language = null
                        where person_id = :person or mail = :mail
                        """)
                .setParameter("person", person.id().id())
                .setParameter("mail", person.mail())
                .executeUpdate();
    }

    void forgetAccount(PersonId person, Instant at) {
        for (var entity :
                List.of("SignInSession", "OneTimeLink", "SignInRequest", "NameCorrection")) {
            em.createQuery("delete from " + entity + " e where e.personId = :person")
                    .setParameter("person", person.id())
                    .executeUpdate();
        }
        em.createQuery(
                        "update RoleAssignment r set r.endedAt = :at where r.personId = :person and"
                                + " r.endedAt is null")
                .setParameter("at", at)
                .setParameter("person", person.id())
                .executeUpdate();
    }
}
