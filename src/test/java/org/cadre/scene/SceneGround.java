package org.cadre.scene;

import org.cadre.catalogue.CatalogueQueries;
import org.cadre.catalogue.ModuleVersionId;
import org.cadre.cohort.WindowLock;
import org.cadre.content.PackCopy;
import org.cadre.content.PackPart;
import org.cadre.people.PersonId;
import org.cadre.people.Shore;
import org.cadre.platform.security.Actor;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The scene of the small pack under a module code of its own, and people who may play it. */
final class SceneGround {

    static final String SCENE = "night-desk";

    private final Database database;
    private final String track = PackCopy.anyTrack();
    private final PackCopy content;

    SceneGround(Database database, Path temporary) {
        this.database = database;
        this.content = PackCopy.called(track, temporary);
        database.use(SceneGate.class, new CoastalGate());
        database.make(Scenes.class);
        database.make(SceneQueries.class);
    }

    /** Publishes the module with its scene, as an import does. */
    ModuleVersionId aModule() {
        database.em()
                .createNativeQuery(
                        "insert into content_pack (code, title, licence, hash, state, findings,"
                                + " read_at, imported_at, version) values (?1, '{}', 'x',"
                                + " repeat('0', 64), 'SOUND', '', now(), now(), 0)")
                .setParameter(1, content.pack().code())
                .executeUpdate();
        cataloguePart().store(content.pack());
        importScenes();
        return database.make(CatalogueQueries.class).latest(track + "-1").orElseThrow();
    }

    void importScenes() {
        database.make(ScenePart.class).store(content.pack());
        database.flushAndClear();
    }

    private PackPart cataloguePart() {
        try {
            return (PackPart) database.make(Class.forName("org.cadre.catalogue.CataloguePart"));
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    PersonId aPerson() {
        return Rows.aPerson(database, "Amina Demo");
    }

    void actAs(PersonId person) {
        actAs(person, Language.EN);
    }

    void actAs(PersonId person, Language language) {
        database.actAs(
                new Actor(
                        Optional.of(person.id()),
                        "Amina Demo",
                        "",
                        language,
                        "",
                        ZoneId.of("UTC"),
                        List.of(),
                        false));
    }

    /** Everybody learns every version, on the coast. A step of one person comes at a time. */
    private final class CoastalGate implements SceneGate {

        @Override
        public boolean learns(PersonId person, ModuleVersionId version) {
            return true;
        }

        @Override
        public boolean enter(PersonId person, ModuleVersionId version) {
            database.em()
                    .createNativeQuery("select id from person where id = ?1 for update")
                    .setParameter(1, person.id())
                    .getSingleResult();
            return true;
        }

        @Override
        public Optional<WindowLock> lock(PersonId person, ModuleVersionId version, String module) {
            return Optional.empty();
        }

        @Override
        public Optional<Shore> shore(PersonId person, ModuleVersionId version) {
            return Optional.of(Shore.COASTAL);
        }
    }
}
