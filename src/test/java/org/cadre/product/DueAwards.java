package org.cadre.product;

import org.cadre.certificate.seal.CertificateCode;
import org.cadre.certificate.seal.CertificateNumber;
import org.cadre.testing.OwnMariaDb;

import java.security.SecureRandom;
import java.util.UUID;

/** Awards, recorded past the product in one transaction, whose certificates wait to be made. */
final class DueAwards {

    private static final SecureRandom RANDOM = new SecureRandom();

    private DueAwards() {}

    static void add(OwnMariaDb database, int number) {
        database.update(
                "insert into person (id, name, mail, language, theme, zone, state, created_at,"
                        + " version) select uuid(), concat('Holder ', seq), concat('holder.', seq,"
                        + " '@harbour.example'), 'en', '', 'UTC', 'ACTIVE', now(6), 0 from"
                        + " seq_1_to_1000 where seq <= ?",
                number);
        for (var person :
                database.values(
                        "select id from person where mail like 'holder.%@harbour.example'")) {
            database.update(
                    "insert into award (id, person_id, module_version_id, cohort_id, programme_id,"
                        + " holder, programme_name, module_code, module_version, title, outcomes,"
                        + " responsible, hours, percent, language, awarded_at, valid_until, code,"
                        + " number, recorded_at) select ?, h.id, m.id, c.id, p.id, h.name, p.name,"
                        + " m.code, '1.0.0', 'Evidence integrity', '[\"Record a custody entry\"]',"
                        + " m.responsible, 3, 80, 'EN', now(6), '2099-01-01', ?, ?, now(6) from"
                        + " person h, module_version m, cohort c join programme p on p.id ="
                        + " c.programme_id where h.id = ? and m.code = 'FOR-2' and m.state ="
                        + " 'PUBLISHED' and c.name = 'Cohort 7'",
                    UUID.randomUUID().toString(),
                    CertificateCode.random(RANDOM).text(),
                    CertificateNumber.random(RANDOM).text(),
                    person);
        }
        database.update(
                "insert into certificate_due (award_id, due_at, failures) select id, now(6), 0 from"
                        + " award where holder like 'Holder %'");
    }
}
