package org.cadre.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.cadre.cohort.CohortFilter;
import org.cadre.cohort.CohortQueries;
import org.cadre.cohort.CohortRow;
import org.cadre.cohort.CohortState;
import org.cadre.cohort.EnrolledRow;
import org.cadre.people.SigningIn;
import org.cadre.platform.persistence.Keyset;
import org.cadre.testing.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;

class DemoProgrammeDbTest {

    @RegisterExtension final Database database = new Database();
    @TempDir static Path keys;

    private DemoProgramme demo;
    private CohortQueries cohorts;

    @BeforeEach
    void beADemonstration() {
        System.setProperty("cadre.demo", "true");
        System.setProperty("cadre.keys.dir", keys.toString());
        demo = database.make(DemoProgramme.class);
        cohorts = database.make(CohortQueries.class);
        forgetEverybody();
    }

    @AfterEach
    void beNone() {
        System.clearProperty("cadre.demo");
    }

    @Test
    void opensACohortThatRunsNowAndOneThatIsOver() {
        demo.run();
        database.flushAndClear();

        var rows = cohorts.list(CohortFilter.none(), Keyset.start(), 10).rows();
        assertThat(rows).extracting(CohortRow::name).containsExactly("Cohort 7", "Cohort 6");
        assertThat(rows).extracting(CohortRow::taken).containsExactly(12, 4);
        assertThat(rows)
                .extracting(CohortRow::state)
                .containsExactly(CohortState.OPEN, CohortState.CLOSED);
        assertThat(rows.getFirst().programmeName()).isEqualTo("Evidence and Integrity");
        assertThat(cohorts.listEnrolled(rows.getFirst().id()))
                .extracting(EnrolledRow::name)
                .contains("Amina Demo", "Bruno Sample");
    }

    @Test
    void makesEveryAccountThatTheListNames() throws IOException {
        demo.run();
        database.flushAndClear();

        var accounts = new Properties();
        accounts.load(getClass().getResourceAsStream("/org/cadre/demo-accounts.properties"));
        var password = (String) accounts.remove("password");
        var signingIn = database.make(SigningIn.class);
        for (var mail : new TreeSet<>(accounts.stringPropertyNames())) {
            assertThat(signingIn.signIn(mail, password, "192.0.2.1")).as(mail).isNotEmpty();
        }
    }

    @Test
    void makesNothingTwiceAndNothingOutsideADemonstration() {
        System.clearProperty("cadre.demo");
        demo.run();
        assertThat(people()).isZero();

        System.setProperty("cadre.demo", "true");
        demo.run();
        var made = people();
        demo.run();

        assertThat(people()).isEqualTo(made).isEqualTo(22);
    }

    private long people() {
        return ((Number)
                        database.em()
                                .createNativeQuery("select count(*) from person")
                                .getSingleResult())
                .longValue();
    }

    /** Other tests may have committed people; within this transaction there are none. */
    private void forgetEverybody() {
        database.em().createNativeQuery("set foreign_key_checks = 0").executeUpdate();
        for (var table :
                new String[] {
                    "enrolment", "cohort_module", "cohort", "role_assignment", "person", "programme"
                }) {
            database.em().createNativeQuery("delete from " + table).executeUpdate();
        }
        database.em().createNativeQuery("set foreign_key_checks = 1").executeUpdate();
    }
}
