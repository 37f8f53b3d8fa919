package org.cadre.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.people.PersonId;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A certificate of 2 March 2026 holds until 2 March 2028. */
class TellingEndsDbTest {

    @RegisterExtension final Database database = new Database();

    @TempDir Path keys;

    private AwardGround ground;
    private PersonId amina;

    @BeforeEach
    void award() {
        ground = new AwardGround(database, keys);
        amina = ground.aPerson("Amina Demo", "en");
        database.make(Awards.class).completed(ground.completedBy(amina, database.clock().now()));
    }

    @Test
    void tellsTwoMonthsAndTwoWeeksBeforeTheLastDayAndOnceEach() {
        assertThat(toldAt("2028-01-01T23:00:00Z")).isEmpty();
        assertThat(toldAt("2028-01-02T00:30:00Z")).containsExactly("CERTIFICATE_ENDS");
        assertThat(toldAt("2028-02-16T23:00:00Z")).containsExactly("CERTIFICATE_ENDS");
        assertThat(toldAt("2028-02-17T00:30:00Z"))
                .containsExactly("CERTIFICATE_ENDS", "CERTIFICATE_ENDS_SOON");
        assertThat(toldAt("2028-03-10T09:00:00Z")).hasSize(2);
    }

    @Test
    void tellsOnlyTheLaterOneWhereTheFirstWasMissed() {
        assertThat(toldAt("2028-02-20T09:00:00Z")).containsExactly("CERTIFICATE_ENDS_SOON");
        assertThat(toldAt("2028-02-21T09:00:00Z")).hasSize(1);
    }

    @Test
    void tellsNothingOfWhatIsOver() {
        assertThat(toldAt("2028-03-03T09:00:00Z")).isEmpty();
    }

    @Test
    void tellsNothingOfWhatIsRevoked() {
        var award = awards().getFirst();
        var revocation =
                "insert into revocation (id, award_id, state, reason, requested_by,"
                        + " requested_at, decided_by, decided_at, version) values (uuid(), :award,"
                        + " 'CONFIRMED', 'Issued twice', :judge, now(6), :marta, now(6), 0)";
        database.em()
                .createNativeQuery(revocation)
                .setParameter("award", award)
                .setParameter("judge", ground.aPerson("Judge Placeholder", "en").id())
                .setParameter("marta", ground.aPerson("Marta Demo", "en").id())
                .executeUpdate();

        assertThat(toldAt("2028-01-20T09:00:00Z")).isEmpty();
    }

    @Test
    void tellsNobodyTwiceWhenTwoNodesLookAtOnce() throws Exception {
        var bruno = database.commit(this::onlyAward);
        database.clock().set("2028-01-20T09:00:00Z");

        var found = new ArrayList<Boolean>();
        database.overlapping(
                () -> found.add(database.make(TellingEnds.class).tellNext()),
                () -> found.add(database.make(TellingEnds.class).tellNext()));

        assertThat(found).containsExactly(true, false);
        assertThat(database.<List<String>>commit(() -> told(bruno)))
                .containsExactly("CERTIFICATE_ENDS");
    }

    /** The only one whose end is to be told, and no file is made for it. */
    private PersonId onlyAward() {
        database.em().createNativeQuery("delete from award_end").executeUpdate();
        var committed = new AwardGround(database, keys);
        var person = committed.aPerson("Bruno Sample", "en");
        database.make(Awards.class)
                .completed(committed.completedBy(person, database.clock().now()));
        database.em().flush();
        database.em()
                .createNativeQuery(
                        "delete d from certificate_due d join award a on a.id = d.award_id where"
                                + " a.person_id = ?1")
                .setParameter(1, person.id())
                .executeUpdate();
        return person;
    }

    private List<?> awards() {
        return database.em()
                .createNativeQuery("select id from award where person_id = :person", UUID.class)
                .setParameter("person", amina.id())
                .getResultList();
    }

    private List<String> toldAt(String instant) {
        database.clock().set(instant);
        database.flushAndClear();
        var telling = database.make(TellingEnds.class);
        while (telling.tellNext()) {
            database.flushAndClear();
        }
        return told(amina);
    }

    @SuppressWarnings("unchecked")
    private List<String> told(PersonId person) {
        return database.em()
                .createNativeQuery("select kind from notice where person_id = :person order by id")
                .setParameter("person", person.id())
                .getResultList();
    }
}
