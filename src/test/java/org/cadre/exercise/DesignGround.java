package org.cadre.exercise;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.cadre.people.PersonId;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.scenario.ExerciseKind;
import org.cadre.testing.Database;
import org.cadre.testing.Rows;
import org.cadre.text.Language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Designs under codes of their own, and authors who write and approve them. */
final class DesignGround {

    private static final Path SCRIPT =
            Path.of("src/test/resources/scenarios/night-desk/scenario.yaml");

    private final Database database;

    DesignGround(Database database) {
        this.database = database;
    }

    /** A new person, who acts from now on. */
    PersonId actAsAnAuthor() {
        var author = aPerson();
        actAs(author);
        return author;
    }

    void actAs(PersonId author) {
        database.actAs(
                new Actor(
                        Optional.of(author.id()),
                        "Tarik Sample",
                        "",
                        Language.EN,
                        "",
                        ZoneId.of("UTC"),
                        List.of(new Grant(Role.AUTHOR, Scope.system())),
                        false));
    }

    PersonId aPerson() {
        return Rows.aPerson(database, "Tarik Sample");
    }

    NewDesign wanted(String code) {
        return new NewDesign(
                code,
                "Cold Room",
                ExerciseKind.DRILL,
                Duration.ofMinutes(90),
                List.of(Language.EN, Language.FR));
    }

    /** Of no other design. */
    String aCode() {
        return "room-" + UUID.randomUUID().toString().substring(24);
    }

    DesignVersionId aDesign() {
        return kept(database.make(ExerciseDesigns.class).create(wanted(aCode())));
    }

    /** A draft in which the linter finds nothing, without the files of its exhibits. */
    DesignVersionId aWholeDesign() {
        return kept(database.make(ExerciseDesigns.class).take(script(aCode())));
    }

    private DesignVersionId kept(DesignVersionId id) {
        database.flushAndClear();
        return id;
    }

    /** The script of the small scenario. */
    String script(String code) {
        try {
            return Files.readString(SCRIPT).replace("scenario: night-desk", "scenario: " + code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void addFiles(DesignVersionId id) {
        database.make(ExhibitFiles.class).add(id, "e-01.txt", "Order".getBytes(UTF_8));
        database.flushAndClear();
    }

    void send(DesignVersionId id) {
        database.make(DesignReviews.class).send(id);
        database.flushAndClear();
    }

    /** Approved by somebody else, who acts from now on. */
    DesignVersionId anApprovedDesign() {
        var id = aWholeDesign();
        addFiles(id);
        send(id);
        actAsAnAuthor();
        database.make(DesignReviews.class).approve(id);
        return kept(id);
    }
}
