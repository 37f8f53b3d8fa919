package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;

/** What this feature keeps about a person; never a password or the secret of a link. */
@ApplicationScoped
class KeptByPeople implements KeptRecords {

    @Override
    public List<KeptTable> tables() {
        return List.of(
                KeptTable.of(
                        "profile",
                        """
                        select p.name as name, p.mail as mail, a.name as agency, u.name as unit,
                            a.country.code as country, p.language as language, p.theme as theme,
                            p.zone as zone, p.state as state, p.createdAt as created_at,
                            p.lastSeenAt as last_seen_at
                        from Person p left join p.agency a left join p.unit u where p.id = :person
                        """),
                KeptTable.of(
                        "roles",
                        """
                        select r.role as role, r.scopeKind as scope, r.scopeId as scope_id,
                            r.grantedAt as granted_at, r.endedAt as ended_at
                        from RoleAssignment r where r.personId = :person order by r.grantedAt, r.id
                        """),
                KeptTable.of(
                        "name_corrections",
                        """
                        select c.oldName as old_name, c.newName as new_name, c.reason as reason,
                            c.correctedAt as corrected_at
                        from NameCorrection c where c.personId = :person order by c.id
                        """),
                KeptTable.of(
                        "sign_ins",
                        """
                        select s.createdAt as signed_in_at, s.lastSeenAt as last_seen_at,
                            s.expiresAt as expires_at
                        from SignInSession s where s.personId = :person order by s.createdAt
                        """),
                KeptTable.of(
                        "links",
                        """
                        select l.createdAt as created_at, l.expiresAt as expires_at,
                            l.usedAt as used_at
                        from OneTimeLink l where l.personId = :person order by l.createdAt
                        """),
                KeptTable.of(
                        "help_requests",
                        """
                        select q.askedAt as asked_at, q.outcome as outcome,
                            q.settledAt as settled_at, q.reason as reason
                        from SignInRequest q where q.personId = :person order by q.id
                        """),
                KeptTable.ofSql(
                        "imported_rows",
                        """
                        select name as name, mail as mail, agency as agency, unit as unit,
                            country as country, language as language, outcome as outcome,
                            old_name as old_name, new_name as new_name
                        from people_import_row where person_id = :person
                        order by import_id, number
                        """),
                KeptTable.of(
                        "imports_made",
                        """
                        select i.fileName as file, i.state as state, i.madeAt as made_at
                        from PeopleImport i where i.madeBy = :person order by i.id
                        """));
    }
}
