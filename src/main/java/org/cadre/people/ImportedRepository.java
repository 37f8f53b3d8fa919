package org.cadre.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

import org.cadre.people.importing.Judging;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Writes what an import does to people and places, and takes it back, by statements over sets. */
@ApplicationScoped
class ImportedRepository {

    /** What a person who never came has by being invited alone; it goes with the person. */
    private static final Set<String> GOES_ALONG =
            Set.of("one_time_link", "sign_in_request", "mail");

    private static final String SAME_POST =
            "p.agency_id <=> r.new_agency_id and p.unit_id <=> r.new_unit_id";
    private static final String SAME_NAME = "binary p.name = binary r.new_name";

    @PersistenceContext EntityManager em;

    void add(Object entity) {
        em.persist(entity);
    }

    void createPlaces(Judging.Judged judged, Instant at) {
        for (var agency : judged.agencies()) {
            em.createNativeQuery(
                            "insert into agency (id, name, country_code, created_at, version)"
                                    + " values (:id, :name, :country, :at, 0)")
                    .setParameter("id", agency.id())
                    .setParameter("name", agency.name())
                    .setParameter("country", agency.country())
                    .setParameter("at", at)
                    .executeUpdate();
        }
        for (var unit : judged.units()) {
            em.createNativeQuery(
                            "insert into unit (id, agency_id, name, created_at, version) values"
                                    + " (:id, :agency, :name, :at, 0)")
                    .setParameter("id", unit.id())
                    .setParameter("agency", unit.agency())
                    .setParameter("name", unit.name())
                    .setParameter("at", at)
                    .executeUpdate();
        }
    }

    void createPeople(ImportId id, Instant at) {
        update(
                """
                insert into person (id, name, mail, agency_id, unit_id, language, theme, zone, state,
                    created_at, version)
                select person_id, new_name, mail, new_agency_id, new_unit_id, new_language, '',
                    'UTC', 'INVITED', :at, 0
                from people_import_row where import_id = :import and outcome = 'NEW'
                order by number
                """,
                id,
                at);
    }

    void changePeople(ImportId id) {
        update(
                """
                update person p join people_import_row r on r.person_id = p.id
                set p.name = r.new_name, p.alike = null, p.agency_id = r.new_agency_id, p.unit_id = r.new_unit_id,
                    p.language = r.new_language, p.version = p.version + 1
                where r.import_id = :import and r.outcome = 'CHANGED'
                """,
                id);
    }

    /** Says of each person how the undo treats them. */
    void markUndo(ImportId id) {
        update(
                """
                update people_import_row r join person p on p.id = r.person_id
                set r.undone = case
                    when r.outcome = 'CHANGED' then if(%s and %s and p.language = r.new_language,
                        'RESTORED', 'PARTLY')
                    when p.state <> 'INVITED' or p.last_seen_at is not null or exists
                        (select 1 from role_assignment a where a.person_id = p.id) then 'KEPT'
                    else 'REMOVED' end
                where r.import_id = :import and r.outcome in ('NEW', 'CHANGED')
                """
                        .formatted(SAME_NAME, SAME_POST),
                id);
        references().forEach(reference -> keepNamed(id, reference));
    }

    /**
     * Every column of a foreign key to a person, asked of the schema: a table that comes later is
     * then never forgotten.
     */
    private List<String> references() {
        return answers(
                        em.createNativeQuery(
                                """
                                select concat(table_name, ' ', column_name) from
                                information_schema.key_column_usage
                                where table_schema = database() and referenced_table_name = 'person'
                                """,
                                String.class))
                .map(String.class::cast)
                .filter(each -> !GOES_ALONG.contains(each.split(" ")[0]))
                .sorted()
                .toList();
    }

    private void keepNamed(ImportId id, String reference) {
        var parts = reference.split(" ");
        update(
                """
                update people_import_row r join %s t on t.%s = r.person_id
                set r.undone = 'DEACTIVATED' where r.import_id = :import and r.undone = 'REMOVED'
                """
                        .formatted(parts[0], parts[1]),
                id);
    }

    /** The people whom the undo treats so. */
    List<UUID> listUndone(ImportId id, String undone) {
        return answers(
                        em.createNativeQuery(
                                        "select person_id from people_import_row where import_id ="
                                                + " :import and undone = :undone order by number",
                                        UUID.class)
                                .setParameter("import", id.id())
                                .setParameter("undone", undone))
                .map(UUID.class::cast)
                .toList();
    }

    /** Names that the undo gives back: person, name now, name then. */
    List<Object[]> listNamesToRestore(ImportId id) {
        return answers(
                        em.createNativeQuery(
                                        """
                                        select r.person_id, r.new_name, r.old_name
                                        from people_import_row r join person p on p.id = r.person_id
                                        where r.import_id = :import and r.outcome = 'CHANGED'
                                            and binary r.new_name <> binary r.old_name and %s
                                        """
                                                .formatted(SAME_NAME),
                                        Object[].class)
                                .setParameter("import", id.id()))
                .map(Object[].class::cast)
                .toList();
    }

    /** Old values where nobody has changed them since. */
    void restoreChanged(ImportId id) {
        update(
                """
                update person p join people_import_row r on r.person_id = p.id
                set p.name = if(%s, r.old_name, p.name), p.alike = null, p.version = p.version + 1,
                    p.language = if(p.language = r.new_language, r.old_language, p.language)
                where r.import_id = :import and r.outcome = 'CHANGED'
                """
                        .formatted(SAME_NAME),
                id);
        update(
                """
                update person p join people_import_row r on r.person_id = p.id
                set p.agency_id = r.old_agency_id, p.unit_id = r.old_unit_id
                where r.import_id = :import and r.outcome = 'CHANGED' and %s
                """
                        .formatted(SAME_POST),
                id);
    }

    void removeNew(ImportId id) {
        for (var table : GOES_ALONG) {
            update(
                    """
                    delete t from %s t join people_import_row r on r.person_id = t.person_id
                    where r.import_id = :import and r.undone = 'REMOVED'
                    """
                            .formatted(table),
                    id);
        }
        update(
                """
                delete p from person p join people_import_row r on r.person_id = p.id
                where r.import_id = :import and r.undone = 'REMOVED'
                """,
                id);
        update(
                """
                update person p join people_import_row r on r.person_id = p.id
                set p.state = 'DEACTIVATED', p.password_hash = null, p.version = p.version + 1
                where r.import_id = :import and r.undone = 'DEACTIVATED'
                """,
                id);
    }

    /** Agencies and units that the import made and that nobody serves in. */
    void removeEmptyPlaces(ImportId id, Instant appliedAt) {
        update(
                """
                delete from unit where created_at = :at and id in (select new_unit_id from
                    people_import_row where import_id = :import) and not exists
                    (select 1 from person p where p.unit_id = unit.id)
                """,
                id,
                appliedAt);
        update(
                """
                delete from agency where created_at = :at and id in (select new_agency_id from
                    people_import_row where import_id = :import) and not exists
                    (select 1 from person p where p.agency_id = agency.id) and not exists
                    (select 1 from unit u where u.agency_id = agency.id)
                """,
                id,
                appliedAt);
    }

    private static Stream<?> answers(Query query) {
        List<?> found = query.getResultList();
        return found.stream();
    }

    private void update(String statement, ImportId id) {
        em.createNativeQuery(statement).setParameter("import", id.id()).executeUpdate();
    }

    private void update(String statement, ImportId id, Instant at) {
        em.createNativeQuery(statement)
                .setParameter("import", id.id())
                .setParameter("at", at)
                .executeUpdate();
    }
}
