package org.cadre.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cadre.ledger.LedgerGround.DAY;
import static org.cadre.ledger.LedgerGround.eur;

import org.cadre.money.Money;
import org.cadre.testing.Database;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one posting asks of the database, with little and with much in the journal. */
class PostingCostDbTest {

    private static final int MOST = 12;
    private static final Money CENT = Money.of(1, "EUR");

    @RegisterExtension final Database database = new Database();

    private LedgerGround ground;
    private RequestId request;

    @BeforeEach
    void begin() {
        ground = new LedgerGround(database);
        request = ground.approved(ground.aFund("TR", eur(100)), eur(50));
        post();
    }

    private void post() {
        ground.payments().post(request, new Payment(DAY, CENT, false, ""));
        database.em().flush();
    }

    @Test
    void asksTheSameHoweverMuchWasPostedBefore() {
        int statements = database.statements(this::post);
        long rows = database.rowsRead(this::post);
        for (int i = 0; i < 40; i++) {
            post();
        }

        assertThat(database.statements(this::post)).isEqualTo(statements).isLessThanOrEqualTo(MOST);
        assertThat(database.rowsRead(this::post)).isLessThanOrEqualTo(rows + 5);
    }

    @Test
    void onePageReadsARequestInOneStatement() {
        var queries = database.make(LedgerQueries.class);

        assertThat(database.statements(() -> queries.row(request))).isEqualTo(1);
        assertThat(queries.row(request).amount()).isEqualTo(eur(50));
    }
}
