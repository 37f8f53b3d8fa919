package org.cadre.safeguarding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.cadre.people.PersonId;
import org.cadre.platform.security.Keys;
import org.cadre.platform.security.SealedCells;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** The three keys of cases: what their cells say, who is suspended, and which receipt fits. */
@ApplicationScoped
class CaseSeal {

    private static final String CELLS = "safeguarding-cells";
    private static final String HOLDER = "safeguarding-holder";
    private static final String RECEIPT = "safeguarding-receipt";

    @Inject Keys keys;
    @Inject SealedCells cells;

    byte[] receipt(Receipt receipt) {
        return keys.hmac(RECEIPT, receipt.text().getBytes(StandardCharsets.US_ASCII));
    }

    byte[] holder(PersonId person) {
        return keys.hmac(HOLDER, person.toString().getBytes(StandardCharsets.US_ASCII));
    }

    byte[] seal(CaseId id, int number, Entry entry) {
        return cells.seal(CELLS, id.id(), "entry " + number, entry.bytes());
    }

    Entry open(CaseId id, int number, byte[] body) {
        return Entry.of(cells.open(CELLS, id.id(), "entry " + number, body));
    }

    byte[] seal(CaseId id, Suspension suspension) {
        var period = suspension.from() + " " + suspension.until();
        return cells.seal(
                CELLS,
                id.id(),
                "suspension " + suspension.person(),
                period.getBytes(StandardCharsets.US_ASCII));
    }

    Suspension open(CaseId id, PersonId person, byte[] body) {
        var period =
                new String(
                                cells.open(CELLS, id.id(), "suspension " + person, body),
                                StandardCharsets.US_ASCII)
                        .split(" ");
        return new Suspension(person, LocalDate.parse(period[0]), LocalDate.parse(period[1]));
    }
}
