package org.cadre.exercise;

import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;
import org.cadre.platform.security.Actor;
import org.cadre.platform.security.Grant;
import org.cadre.platform.security.Role;
import org.cadre.platform.security.Scope;
import org.cadre.scenario.ExerciseKind;
import org.cadre.testing.Database;
import org.cadre.text.Language;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Designs under codes of their own, and authors who write and approve them. */
final class DesignGround {

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
        var id = Uuid7.at(database.clock().now());
        database.em()
                .createNativeQuery(
                        "insert into person (id, name, mail, language, theme, zone, state,"
                                + " created_at, version) values (?1, 'Tarik Sample', ?2, 'en', '',"
                                + " 'UTC', 'ACTIVE', now(), 0)")
                .setParameter(1, id)
                .setParameter(2, id + "@programme.example")
                .executeUpdate();
        return new PersonId(id);
    }

    NewDesign wanted(String code) {
        return new NewDesign(
                code,
                "Cold Room",
                ExerciseKind.DRILL,
                Duration.ofMinutes(90),
                List.of(Language.EN, Language.FR));
    }

    DesignVersionId aDesign() {
        var id =
                database.make(ExerciseDesigns.class)
                        .create(wanted("room-" + UUID.randomUUID().toString().substring(24)));
        database.flushAndClear();
        return id;
    }

    /** Approved by somebody else, who acts from now on. */
    DesignVersionId anApprovedDesign() {
        var id = aDesign();
        var reviews = database.make(DesignReviews.class);
        reviews.send(id);
        actAsAnAuthor();
        reviews.approve(id);
        database.flushAndClear();
        return id;
    }
}
