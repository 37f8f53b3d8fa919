package org.cadre.certificate;

import org.cadre.catalogue.ModuleVersionId;
import org.cadre.catalogue.ProgrammeId;
import org.cadre.cohort.CohortId;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.platform.startup.Settings;
import org.cadre.progress.ProgressEvents.ModuleCompleted;
import org.cadre.testing.Database;
import org.cadre.text.Language;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What awards stand on: a programme with a cohort, a module version, people, a folder for keys. */
final class AwardGround {

    private final Database database;
    private final ProgrammeId programme;
    private final CohortId cohort;
    private final ModuleVersionId module;

    AwardGround(Database database, Path keys) {
        this(database, keys, "https://cadre.example");
    }

    AwardGround(Database database, Path keys, String address) {
        this.database = database;
        use(database, keys, address);
        programme = new ProgrammeId(insertProgramme());
        cohort = new CohortId(insertCohort());
        module = new ModuleVersionId(insertModule());
    }

    static void use(Database database, Path keys, String address) {
        database.use(Settings.class, new TestSettings(keys, address));
    }

    /** The settings of an installation whose keys lie in a folder of the test. */
    private static final class TestSettings extends Settings {

        private final Path keys;
        private final String address;

        TestSettings(Path keys, String address) {
            this.keys = keys;
            this.address = address;
        }

        @Override
        public Path keys() {
            return keys;
        }

        @Override
        public String address() {
            return address;
        }

        @Override
        public String issuer() {
            return "Evidence and Integrity";
        }
    }

    ProgrammeId programme() {
        return programme;
    }

    CohortId cohort() {
        return cohort;
    }

    ModuleCompleted completedBy(PersonId person, Instant at) {
        return new ModuleCompleted(person, module, cohort, 84, at);
    }

    PersonId aPerson(String name, String language) {
        var id = UUID.randomUUID();
        insert(
                "insert into person (id, name, mail, language, theme, zone, state, created_at,"
                    + " version) values (:id, :name, :mail, :language, '', 'UTC', 'ACTIVE', now(),"
                    + " 0)",
                Map.of(
                        "id",
                        id,
                        "name",
                        name,
                        "mail",
                        id + "@police.example",
                        "language",
                        language));
        return new PersonId(id);
    }

    Actor aRevoker(String name) {
        return actor(aPerson(name, "en"), new Grant(Role.CERTIFICATE_REVOKER, Scope.system()));
    }

    Actor aManager(UUID programmeId) {
        return actor(
                aPerson("Ines Example", "en"),
                new Grant(Role.PROGRAMME_MANAGER, Scope.programme(programmeId)));
    }

    static Actor actor(PersonId person, Grant... grants) {
        return new Actor(
                Optional.of(person.id()),
                "Somebody",
                "somebody@programme.example",
                Language.EN,
                "",
                ZoneId.of("UTC"),
                List.of(grants),
                false);
    }

    void rename(PersonId person, String name) {
        insert(
                "update person set name = :name where id = :id",
                Map.of("name", name, "id", person.id()));
    }

    /** In an agency of its own. */
    UUID aUnit(String name) {
        var id = UUID.randomUUID();
        insert(
                "insert ignore into country (code, name_en, name_fr, name_ar, shore, version)"
                        + " values ('QL', 'Quayland', 'Quaylande', 'Quayland', 'COASTAL', 0)",
                Map.of());
        insert(
                "insert into agency (id, name, country_code, created_at, version) values (:id,"
                        + " :name, 'QL', now(), 0)",
                Map.of("id", id, "name", name + " " + id));
        insert(
                "insert into unit (id, agency_id, name, created_at, version) values (:id, :id,"
                        + " :name, now(), 0)",
                Map.of("id", id, "name", name));
        return id;
    }

    void serve(PersonId person, UUID unit) {
        insert(
                "update person set agency_id = :unit, unit_id = :unit where id = :id",
                Map.of("unit", unit, "id", person.id()));
    }

    private UUID insertProgramme() {
        var id = UUID.randomUUID();
        insert(
                "insert into programme (id, name, created_at, version) values (:id, :name, now(),"
                        + " 0)",
                Map.of("id", id, "name", "Evidence and Integrity " + id));
        return id;
    }

    private UUID insertCohort() {
        var id = UUID.randomUUID();
        insert(
                "insert into cohort (id, programme_id, name, starts_on, ends_on, zone, capacity,"
                        + " state, created_at, version) values (:id, :programme, 'Cohort 7',"
                        + " '2026-03-01', '2026-12-01', 'UTC', 24, 'OPEN', now(), 0)",
                Map.of("id", id, "programme", programme.id()));
        return id;
    }

    private UUID insertModule() {
        var id = UUID.randomUUID();
        var code = id.toString().substring(0, 6);
        var pack = Map.<String, Object>of("code", code);
        insert(
                "insert into content_pack (code, title, licence, hash, state, findings, read_at,"
                    + " imported_at, version) values (:code, '{}', 'x', repeat('0', 64), 'SOUND',"
                    + " '', now(), now(), 0)",
                pack);
        insert(
                "insert into track (code, title, pack_code, position, version)"
                        + " values (:code, '{\"en\": \"Forensics\"}', :code, 0, 0)",
                pack);
        insert(
                "insert into module_version (id, pack_code, track_code, code, major, minor, patch,"
                    + " state, level, title, summary, hours, certificate_months, responsible,"
                    + " reviewed_on, review_due, change_note, content_hash, published_at, version)"
                    + " values (:id, :code, :code, :code, 1, 0, 0, 'PUBLISHED', 'FOUNDATION',"
                    + " '{\"en\": \"Evidence integrity\", \"ar\": \"سلامة الأدلة\"}', '{\"en\":"
                    + " \"x\"}', 3, 24, 'Kofi Specimen', '2026-01-01', '2027-01-01', '{\"en\":"
                    + " \"x\"}', repeat('0', 64), now(), 0)",
                Map.of("id", id, "code", code));
        insert(
                "insert into outcome (module_version_id, outcome_key, position, bloom, text) values"
                        + " (:id, 'lo1', 0, 'APPLY', '{\"en\": \"Record a custody entry\"}')",
                Map.of("id", id));
        for (var language : List.of("EN", "AR")) {
            insert(
                    "insert into lesson_text (id, module_version_id, language, lesson_key,"
                        + " position, title, minutes, kilobytes) values (:lesson, :id, :language,"
                        + " 'seals', 0, 'x', 20, 1)",
                    Map.of("lesson", UUID.randomUUID(), "id", id, "language", language));
        }
        return id;
    }

    private void insert(String sql, Map<String, Object> values) {
        var query = database.em().createNativeQuery(sql);
        values.forEach(query::setParameter);
        query.executeUpdate();
    }
}
