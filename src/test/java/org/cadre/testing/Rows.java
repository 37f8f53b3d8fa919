package org.cadre.testing;

import org.cadre.catalogue.ProgrammeId;
import org.cadre.id.Uuid7;
import org.cadre.people.PersonId;

/** Rows that a test of ring 2 stands on, where it is not the point how they came to be. */
public final class Rows {

    private Rows() {}

    /** An active person who reads English and has no agency, no account and no role. */
    public static PersonId aPerson(Database database, String name) {
        var now = database.clock().now();
        var id = Uuid7.at(now);
        database.em()
                .createNativeQuery(
                        "insert into person (id, name, mail, language, theme, zone, state,"
                                + " created_at, version) values (?1, ?2, ?3, 'en', '', 'UTC',"
                                + " 'ACTIVE', ?4, 0)")
                .setParameter(1, id)
                .setParameter(2, name)
                .setParameter(3, id + "@police.example")
                .setParameter(4, now)
                .executeUpdate();
        return new PersonId(id);
    }

    /** A programme of a name that no other has. */
    public static ProgrammeId aProgramme(Database database) {
        var now = database.clock().now();
        var id = Uuid7.at(now);
        database.em()
                .createNativeQuery(
                        "insert into programme (id, name, created_at, version) values (?1, ?2, ?3,"
                                + " 0)")
                .setParameter(1, id)
                .setParameter(2, "Programme " + id)
                .setParameter(3, now)
                .executeUpdate();
        return new ProgrammeId(id);
    }
}
