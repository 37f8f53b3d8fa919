package org.cadre.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.cadre.platform.refusal.NotFound;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

/** Outside the demonstration, while nobody else can reach the address of the product. */
class AddressOfThisMachineDbTest {

    @RegisterExtension final Database database = new Database();
    @TempDir Path keys;

    private AwardGround ground;

    @BeforeEach
    void answerAtLocalhost() {
        ground = new AwardGround(database, keys, "http://localhost:8080");
    }

    @Test
    void keepsAwardsAndLetsTheirCertificatesWait() {
        database.em().createQuery("delete from CertificateDue").executeUpdate();
        long awards = count("Award");
        var amina = ground.aPerson("Amina Demo", "en");
        database.make(Awards.class).completed(ground.completedBy(amina, database.clock().now()));
        database.flushAndClear();

        database.make(IssuingWork.class).run();

        assertThat(count("Award")).isEqualTo(awards + 1);
        assertThat(count("CertificateDue")).isEqualTo(1);
        assertThat(keys.resolve("certificate-seal.p12")).doesNotExist();
    }

    private long count(String entity) {
        return database.em()
                .createQuery("select count(x) from " + entity + " x", Long.class)
                .getSingleResult();
    }

    @Test
    void makesNoKeyForWhoeverAsksForTheIssuer() {
        var verification = database.make(Verification.class);

        assertThatThrownBy(verification::issuerBundle).isInstanceOf(NotFound.class);
        assertThatThrownBy(verification::statusList).isInstanceOf(NotFound.class);
        assertThat(verification.checkFile("no PDF".getBytes()).report().integrity().isGood())
                .isFalse();
        assertThat(keys.resolve("certificate-seal.p12")).doesNotExist();
    }
}
